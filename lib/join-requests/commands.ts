import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { meetInvitation } from "../invitations/meet.ts";
import { beginSubscription } from "../lists/commands.ts";
import { loadList } from "../lists/load.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { appoint, beginMembership } from "../roster/commands.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { unreadDoubts } from "./conversation.ts";
import { loadJoinRequest } from "./load.ts";
import { aboutRequest, ended, moveRequest } from "./move.ts";
import { afterRest, deadlines } from "./rules.ts";
import type { Approval, LeadRequest, ListRequest, MembershipRequest, Refusal, Withdrawal } from "./schema.ts";

type OpenSig = Awaited<ReturnType<typeof loadOpenSig>>;
type LoadedRequest = Awaited<ReturnType<typeof loadJoinRequest>>["request"];

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
    await grant(ctx, request, invitation.inviterId, "");
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

/** The requester takes an undecided request back. */
export async function withdrawJoinRequest(ctx: Context, input: Withdrawal) {
  const { request, subject } = await loadJoinRequest(ctx, input.id);
  authorize(ctx.actor, "joinRequest.withdraw", subject);
  await moveRequest(ctx, request, "withdraw", ended(ctx));
  await record(ctx, "joinRequest.withdrawn", aboutRequest(request));
  return request;
}

/** A lead who is not the requester approves an undecided request; the applicant is on the roster, lists or in the role at once. */
export async function approveJoinRequest(ctx: Context, input: Approval) {
  const { request, subject } = await loadJoinRequest(ctx, input.id);
  authorize(ctx.actor, "joinRequest.approve", subject);
  const unread = unreadDoubts(request.messages, input.doubtsRead ?? [], actingPerson(ctx));
  if (unread.length > 0) throw new Invalid({ doubtsRead: "readDoubt" });
  await grant(ctx, request, actingPerson(ctx), input.note);
  return request;
}

async function grant(ctx: Context, request: LoadedRequest, deciderId: string, note: string): Promise<void> {
  await moveRequest(ctx, request, "approve", { ...afterRest(request, ctx.now), ...ended(ctx) });
  await decide(ctx, request, { outcome: "APPROVED", deciderId, note });
  const eventId = await record(ctx, "joinRequest.approved", aboutRequest(request));
  await fulfil(ctx, request, eventId);
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

type Decision = { outcome: "APPROVED" | "DECLINED"; deciderId: string; note: string };

async function decide(ctx: Context, request: LoadedRequest, decision: Decision): Promise<void> {
  await ctx.tx.joinRequestDecision.create({ data: { ...decision, requestId: request.id, at: ctx.now } });
}

async function fulfil(ctx: Context, request: LoadedRequest, eventId: string): Promise<void> {
  const { personId, sigId } = request;
  if (request.kind === "LEAD" && request.role) {
    await appoint(ctx, { personId, sigId, role: request.role, source: "REQUEST", appointedBy: eventId });
  }
  if (request.kind === "LIST" && request.listId) {
    await beginSubscription(ctx, { personId, listId: request.listId });
  }
  if (request.kind === "MEMBERSHIP") {
    await beginMembership(ctx, { personId, sigId, source: "REQUEST" });
    for (const { listId } of request.lists) await beginSubscription(ctx, { personId, listId });
  }
}
