import { actingPerson, type Context } from "../command.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import type { Fact } from "../events.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { approveJoinRequest } from "../join-requests/commands.ts";
import { undecided } from "../join-requests/state.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize, can } from "../policy.ts";
import { record } from "../record.ts";
import { beginMembership } from "../roster/commands.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { transition } from "../transition.ts";
import { lapsesAt, mayResend } from "./rules.ts";
import type { Acceptance, InvitationForm, InvitationStep } from "./schema.ts";
import { type InvitationVerb, invitationTransitions } from "./state.ts";

type Invitee = { email: string; personId: string | null };

/**
 * A lead invites one or many. Whoever has already asked to join is in at once. What the lead is told is the same
 * whether an address has an account, a request or neither.
 */
export async function invite(ctx: Context, input: InvitationForm) {
  const sig = await loadOpenSig(ctx, input.sigId);
  authorize(ctx.actor, "invitation.send", { sigId: sig.id });
  if (sig.joinPolicy === "CLOSED") throw new Stale("sig", sig.id);
  const invitees: Invitee[] = input.addresses.map((email: string) => ({ email, personId: null }));
  if (input.personId) invitees.push(await inviteeOf(ctx, input.personId));
  if (invitees.length === 0) throw new Invalid({ addresses: "required" });
  for (const invitee of invitees) {
    const request = await waitingRequest(ctx, sig.id, invitee.email);
    if (request)
      await approveJoinRequest(ctx, { id: request.id, note: input.note, doubtsRead: request.doubts });
    else await send(ctx, { ...input, communityId: sig.communityId }, invitee);
  }
  return sig;
}

async function inviteeOf(ctx: Context, personId: string): Promise<Invitee> {
  const person = await ctx.tx.person.findUnique({
    where: { id: personId },
    select: { user: { select: { email: true } }, contacts: { select: { email: true }, take: 1 } },
  });
  const email = person?.user?.email ?? person?.contacts[0]?.email;
  if (!email) throw new Invalid({ [wholeForm]: "noAddress" });
  return { email, personId };
}

async function waitingRequest(ctx: Context, sigId: string, email: string) {
  const request = await ctx.tx.joinRequest.findFirst({
    where: {
      sigId,
      kind: "MEMBERSHIP",
      status: { in: [...undecided] },
      personId: { not: actingPerson(ctx) },
      person: { user: { email } },
    },
    select: { id: true, messages: { where: { kind: "DOUBT" }, select: { id: true } } },
  });
  return request && { id: request.id, doubts: request.messages.map((doubt) => doubt.id) };
}

type Sending = Pick<InvitationForm, "sigId" | "locale" | "note"> & { communityId: string };

async function send(ctx: Context, { communityId, sigId, locale, note }: Sending, invitee: Invitee) {
  const { email, personId } = invitee;
  const open = await ctx.tx.invitation.findFirst({ where: { sigId, email, status: "PENDING" } });
  if (open) return;
  const times = { sentAt: ctx.now, expiresAt: lapsesAt(ctx.now) };
  const inviterId = actingPerson(ctx);
  const data = { communityId, sigId, email, personId, inviterId, locale, note, ...times };
  const { count } = await ctx.tx.invitation.createMany({ data, skipDuplicates: true });
  if (count === 0) return;
  const sent = await ctx.tx.invitation.findFirstOrThrow({ where: { sigId, email, status: "PENDING" } });
  await record(ctx, "invitation.sent", about(sent, email));
}

/** A lead has an open invitation mailed again, at most once a day; its time begins anew. */
export async function resendInvitation(ctx: Context, { invitationId }: InvitationStep) {
  const invitation = await load(ctx, invitationId);
  authorize(ctx.actor, "invitation.resend", { sigId: invitation.sigId });
  if (!mayResend(invitation, ctx.now)) throw new Invalid({ [wholeForm]: "tooSoon" });
  await move(ctx, invitation, "resend", { sentAt: ctx.now, expiresAt: lapsesAt(ctx.now) });
  await record(ctx, "invitation.resent", about(invitation, invitation.email));
  return invitation;
}

/** A lead takes an open invitation back. */
export async function revokeInvitation(ctx: Context, { invitationId }: InvitationStep) {
  const invitation = await load(ctx, invitationId);
  authorize(ctx.actor, "invitation.revoke", { sigId: invitation.sigId });
  await move(ctx, invitation, "revoke", { endedAt: ctx.now });
  await record(ctx, "invitation.revoked", about(invitation));
  return invitation;
}

/** Whoever owns the invited address, as their account proves, joins at once. */
export async function acceptInvitation(ctx: Context, { invitationId }: Acceptance) {
  const invitation = await load(ctx, invitationId);
  const sig = await loadOpenSig(ctx, invitation.sigId);
  authorize(ctx.actor, "invitation.accept", { invitedEmail: invitation.email });
  if (invitation.expiresAt < ctx.now) throw new Stale("invitation", invitation.id);
  const personId = actingPerson(ctx);
  await move(ctx, invitation, "accept", { endedAt: ctx.now, acceptedById: personId });
  await recordConsent(ctx, {
    personId,
    kind: "CODE_OF_CONDUCT",
    version: sig.community.codeOfConductVersion,
  });
  await beginMembership(ctx, { personId, sigId: sig.id, source: "INVITATION" });
  await record(ctx, "invitation.accepted", about(invitation));
  return sig;
}

/** Whoever owns the invited address says no. */
export async function declineInvitation(ctx: Context, { invitationId }: InvitationStep) {
  const invitation = await load(ctx, invitationId);
  authorize(ctx.actor, "invitation.decline", { invitedEmail: invitation.email });
  await move(ctx, invitation, "decline", { endedAt: ctx.now });
  await record(ctx, "invitation.declined", about(invitation));
  return invitation;
}

async function load(ctx: Context, id: string) {
  const invitation = await ctx.tx.invitation.findUnique({
    where: { id },
    include: { sig: { select: { slug: true } }, community: { select: { slug: true } } },
  });
  const subject = invitation && { sigId: invitation.sigId, invitedEmail: invitation.email };
  if (!invitation || !can(ctx.actor, "invitation.read", subject ?? {})) throw new NotFound("invitation");
  return invitation;
}

type Loaded = Awaited<ReturnType<typeof load>>;
type Columns = Omit<Prisma.InvitationUncheckedUpdateManyInput, "status">;

function move(ctx: Context, invitation: Loaded, verb: InvitationVerb, columns: Columns): Promise<void> {
  return transition("invitation", invitationTransitions, invitation, verb, (where, status) =>
    ctx.tx.invitation.updateMany({ where, data: { ...columns, status } }),
  );
}

function about(invitation: { id: string; communityId: string; sigId: string }, email?: string): Fact {
  const { id: invitationId, communityId, sigId } = invitation;
  return { invitationId, communityId, sigId, email, mailData: email ? { invitationId } : undefined };
}
