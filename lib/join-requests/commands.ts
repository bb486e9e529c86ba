import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { meetInvitation } from "../invitations/meet.ts";
import { loadList } from "../lists/load.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { unreadDoubts } from "./conversation.ts";
import { decide, grant } from "./grant.ts";
import { loadJoinRequest } from "./load.ts";
import { aboutNotice, aboutRequest, ended, moveRequest } from "./move.ts";
import { afterRest, deadlines } from "./rules.ts";
import type { Approval, LeadRequest, ListRequest, MembershipRequest, Refusal, Withdrawal } from "./schema.ts";

type OpenSig = Awaited<ReturnType<typeof loadOpenSig>>;

/** Somebody who is not on the roster asks a SIG that takes applications to join it, and agrees to its code of conduct. Whoever is invited is in at once. */
export async function submitMembershipRequest(ctx: Context, input: MembershipRequest) {
  const sig = await loadOpenSig(ctx, input.sigId);
  authorize(ctx.actor, "joinRequest.submit", { sigId: sig.id });
  if (sig.joinPolicy !== "APPLY") throw new Stale("sig", sig.id);
  const lists = sig.lists.filter((list) => input.lists.includes(list.id) && !list.isPlanned);
  if (lists.length !== input.lists.length) throw new Invalid({ lists: "choose" });
  if (lists.length > 0 && !input.consent) throw new Invalid({ consent: "tick" });
  const personId = actingPerson(ctx);
  await recordConsent(ctx, {
    personId,
    kind: "CODE_OF_CONDUCT",
    version: sig.community.codeOfConductVersion,
  });
  for (const list of lists) {
    await recordConsent(ctx, { personId, kind: "LIST_ARCHIVE", version: list.archive, listId: list.id });
  }
  const created = await submit(ctx, sig, {
    kind: "MEMBERSHIP",
    introduction: input.introduction,
    intentions: input.intentions,
    links: input.links,
    codeOfConductVersion: sig.community.codeOfConductVersion,
    lists: { create: lists.map((list) => ({ listId: list.id })) },
  });
  const invitation = await meetInvitation(ctx, sig.id);
  if (invitation) {
    const { request } = await loadJoinRequest(ctx, created.id);
    await grant(ctx, request, { deciderId: invitation.inviterId, note: "" });
  }
  return created;
}

/** Somebody who is not on a moderated list asks to be on it, after reading who can read its archive. */
export async function submitListRequest(ctx: Context, input: ListRequest) {
  const list = await loadList(ctx, input.listId);
  const sig = await loadOpenSig(ctx, list.sigId);
  authorize(ctx.actor, "listRequest.submit", { listId: list.id });
  if (list.policy !== "MODERATED" || list.isPlanned) throw new Stale("sig", sig.id);
  if (!input.intentions) throw new Invalid({ intentions: "required" });
  const personId = actingPerson(ctx);
  await recordConsent(ctx, { personId, kind: "LIST_ARCHIVE", version: list.archive, listId: list.id });
  return submit(ctx, sig, { kind: "LIST", listId: list.id, intentions: input.intentions });
}

/** Somebody who does not lead the SIG asks to become a lead of it; an endorser has to be a lead. */
export async function submitLeadRequest(ctx: Context, input: LeadRequest) {
  const sig = await loadOpenSig(ctx, input.sigId);
  authorize(ctx.actor, "leadRequest.submit", { sigId: sig.id });
  const personId = actingPerson(ctx);
  if (input.endorserId && !sig.leadIds.includes(input.endorserId))
    throw new Invalid({ endorserId: "choose" });
  await recordConsent(ctx, {
    personId,
    kind: "CODE_OF_CONDUCT",
    version: sig.community.codeOfConductVersion,
  });
  return submit(ctx, sig, {
    kind: "LEAD",
    role: input.role,
    intentions: input.intentions,
    experience: input.experience,
    links: input.links,
    endorserId: input.endorserId || null,
    codeOfConductVersion: sig.community.codeOfConductVersion,
  });
}

type NewRequest = Omit<
  Prisma.JoinRequestUncheckedCreateInput,
  "communityId" | "sigId" | "personId" | "dueAt" | "expiresAt"
>;

async function submit(ctx: Context, sig: OpenSig, request: NewRequest) {
  const place = { communityId: sig.communityId, sigId: sig.id, personId: actingPerson(ctx) };
  const times = { submittedAt: ctx.now, ...deadlines(ctx.now, sig.community) };
  const created = await ctx.tx.joinRequest
    .create({ data: { ...request, ...place, ...times } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("joinRequest") : error;
    });
  await record(ctx, "joinRequest.submitted", aboutRequest(created));
  return created;
}

/** The requester takes back a request that has not ended. */
export async function withdrawJoinRequest(ctx: Context, input: Withdrawal) {
  const { request, subject } = await loadJoinRequest(ctx, input.id);
  authorize(ctx.actor, "joinRequest.withdraw", subject);
  await moveRequest(ctx, request, "withdraw", ended(ctx));
  if (request.status === "NOTICE") {
    await ctx.tx.joinRequestDecision.delete({ where: { requestId: request.id } });
    await record(ctx, "joinRequest.withdrawnInNotice", aboutNotice(request));
  } else {
    await record(ctx, "joinRequest.withdrawn", aboutRequest(request));
  }
  return request;
}

/** A lead who is not the requester approves an undecided request; the applicant is on the roster or lists at once, and in a role at once or after its public notice. */
// exempt: record — grant records the approval, or the public notice of it
export async function approveJoinRequest(ctx: Context, input: Approval) {
  const { request, subject } = await loadJoinRequest(ctx, input.id);
  authorize(ctx.actor, "joinRequest.approve", subject);
  const unread = unreadDoubts(request.messages, input.doubtsRead ?? [], actingPerson(ctx));
  if (unread.length > 0) throw new Invalid({ doubtsRead: "readDoubt" });
  await grant(ctx, request, { deciderId: actingPerson(ctx), note: input.note });
  return request;
}

/** A lead who is not the requester declines an undecided request and says why. */
export async function declineJoinRequest(ctx: Context, input: Refusal) {
  const { request, subject } = await loadJoinRequest(ctx, input.id);
  authorize(ctx.actor, "joinRequest.decline", subject);
  await moveRequest(ctx, request, "decline", { ...afterRest(request, ctx.now), ...ended(ctx) });
  await decide(ctx, request, { outcome: "DECLINED", deciderId: actingPerson(ctx), note: input.note });
  await record(ctx, "joinRequest.declined", aboutRequest(request));
  return request;
}
