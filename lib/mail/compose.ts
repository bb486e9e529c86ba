import { guest, loadActor, type PersonActor } from "../actor.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { unlessMissing } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { ballotFacts } from "./ballot-mails.ts";
import { charterFacts } from "./charter-facts.ts";
import { communityFacts } from "./community-mails.ts";
import { invitationFacts } from "./invitation-mail.ts";
import { type RenderedMail, render } from "./mails.ts";
import { proposalFacts } from "./proposal-facts.ts";
import { reminderFacts } from "./reminder-mail.ts";
import { requestFacts } from "./request-facts.ts";
import { rosterFacts } from "./roster-facts.ts";
import {
  type BallotMail,
  ballotMails,
  type CharterMail,
  type CommunityMail,
  charterMails,
  communityMails,
  type ProposalMail,
  proposalMails,
  type RequestMail,
  type RosterMail,
  requestMails,
  rosterMails,
  type SigMail,
  sigMails,
} from "./schema.ts";
import { sigFacts } from "./sig-facts.ts";
import { signInData, signInFacts } from "./sign-in-mail.ts";
import { unsubscribableTopicOf, unsubscribeAddress } from "./unsubscribe.ts";

/** A mail ready to be sent. `thread` and `list` are names below the portal's host. */
export type Message = RenderedMail & {
  id: string;
  to: string;
  thread?: string;
  list?: string;
  unsubscribe?: string; // an address, of a mail that its reader can do without
  tells?: string[]; // of a daily mail: the ids of the held deliveries in it
};

/** What has to be known of a delivery to compose its mail. */
export const composable = {
  include: { event: { include: { actor: { select: { id: true, name: true, locale: true } } } } },
} as const satisfies Prisma.DeliveryDefaultArgs;

export type ComposableDelivery = Prisma.DeliveryGetPayload<typeof composable>;

/**
 * The mail as it stands now, read again from the delivery's ids. Null when it is no longer owed: its reader has no account or
 * may not know, or what it would say is no longer so.
 */
export async function compose(
  tx: Database,
  delivery: ComposableDelivery,
  now: Date,
): Promise<Message | null> {
  if (delivery.mail === "signIn") return composeSignIn(tx, delivery, now);
  if (delivery.mail === "invitation") return composeInvitation(tx, delivery, now);
  if (isCommunityMail(delivery.mail)) return composeCommunityMail(tx, delivery, delivery.mail);
  const reader = delivery.personId ? await loadActor(tx, delivery.personId) : guest;
  if (reader.kind !== "person") return null;
  const ctx = { tx, actor: reader, now, tags: new Set<string>() };
  const message = await (delivery.mail === "digest" ? composeDigest : composeIfOwed)(ctx, reader, delivery);
  const topic = unsubscribableTopicOf(delivery.mail);
  if (!message || !topic) return message;
  return { ...message, unsubscribe: unsubscribeAddress({ personId: reader.personId, topic }) };
}

async function composeDigest(
  ctx: Context,
  reader: PersonActor,
  { id, eventId }: ComposableDelivery,
): Promise<Message | null> {
  if (!eventId) throw new TypeError("a daily mail tells of nothing");
  const held = await ctx.tx.delivery.findMany({
    where: { digestId: eventId, status: "HELD" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...composable,
  });
  const told: Message[] = [];
  for (const one of held) {
    const message = await composeIfOwed(ctx, reader, one);
    if (message) told.push(message);
  }
  if (told.length === 0) return null;
  const items = told.map(({ subject, leadsTo }) => ({ text: subject, url: leadsTo }));
  return { id, to: reader.email, ...render("digest", { items }, reader), tells: told.map((one) => one.id) };
}

/** Null when what the mail would tell of is no longer there, or no longer the reader's to read. */
function composeIfOwed(
  ctx: Context,
  reader: PersonActor,
  delivery: ComposableDelivery,
): Promise<Message | null> {
  return unlessMissing(composeFor(ctx, reader, delivery), () => null);
}

async function composeFor(ctx: Context, reader: PersonActor, delivery: ComposableDelivery) {
  const { mail } = delivery;
  if (isRequestMail(mail)) return composeRequestMail(ctx, reader, delivery, mail);
  if (isRosterMail(mail)) return composeRosterMail(ctx, reader, delivery, mail);
  if (isCharterMail(mail)) return composeCharterMail(ctx, reader, delivery, mail);
  if (isSigMail(mail)) return composeSigMail(ctx, reader, delivery, mail);
  if (isProposalMail(mail)) return composeProposalMail(ctx, reader, delivery, mail);
  if (isBallotMail(mail)) return composeBallotMail(ctx, reader, delivery, mail);
  if (mail === "requestReminder") return composeReminder(ctx, reader, delivery);
  throw new TypeError(`no mail is called ${mail}`);
}

async function composeSignIn(tx: Database, { id, email, data }: ComposableDelivery, now: Date) {
  const given = signInData.parse(data);
  const facts = await signInFacts(tx, given, now);
  if (!email || !facts) return null;
  return { id, to: email, ...render("signIn", facts, { name: null, locale: given.locale, timeZone: "UTC" }) };
}

async function composeInvitation(tx: Database, { id, email, event }: ComposableDelivery, now: Date) {
  const found = event?.invitationId ? await invitationFacts(tx, event.invitationId, now) : null;
  if (!email || !found) return null;
  const { facts, reader } = found;
  return {
    id,
    to: email,
    ...render("invitation", facts, reader),
    thread: `invitation-${facts.id}`,
    list: `${facts.sig.slug}.${facts.community.slug}`,
  };
}

async function composeCommunityMail(
  tx: Database,
  { id, personId, email, event }: ComposableDelivery,
  mail: CommunityMail,
) {
  if (!event) throw new TypeError(`${mail} is about no event`);
  const found = await communityFacts(tx, mail, { personId, email, event });
  if (!found) return null;
  const { facts, reader } = found;
  return {
    id,
    to: facts.email,
    ...render(mail, facts, reader),
    thread: `${facts.sig ? "sig" : "committee"}-${event.sigId ?? event.communityId}`,
    list: `${facts.sig?.slug ?? "steering"}.${facts.community.slug}`,
  };
}

async function composeRequestMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: RequestMail,
) {
  if (!event?.joinRequestId) throw new TypeError(`${mail} is about no request`);
  const facts = await requestFacts(ctx, mail, event.joinRequestId, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: `request-${facts.id}`,
    list: `${facts.sig.slug}.${facts.community.slug}`,
  };
}

async function composeReminder(ctx: Context, reader: PersonActor, { id }: ComposableDelivery) {
  const facts = await reminderFacts(ctx, reader.locale);
  return facts && { id, to: reader.email, ...render("requestReminder", facts, reader) };
}

async function composeRosterMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: RosterMail,
) {
  if (!event) throw new TypeError(`${mail} is about no event`);
  const facts = await rosterFacts(ctx, mail, event, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: `roster-${event.sigId}-${event.subjectId}`,
    list: `${facts.sig.slug}.${facts.community.slug}`,
  };
}

async function composeCharterMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: CharterMail,
) {
  if (!event) throw new TypeError(`${mail} is about no event`);
  const facts = await charterFacts(ctx, mail, event, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: `charter-${event.sigId}-${facts.revision}`,
    list: `${facts.sig.slug}.${facts.community.slug}`,
  };
}

async function composeSigMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: SigMail,
) {
  if (!event) throw new TypeError(`${mail} is about no event`);
  const facts = await sigFacts(ctx, mail, event, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: `sig-${event.sigId}`,
    list: `${facts.sig.slug}.${facts.community.slug}`,
  };
}

async function composeProposalMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: ProposalMail,
) {
  if (!event?.proposalId) throw new TypeError(`${mail} is about no proposal`);
  const { proposalId } = event;
  const facts = await proposalFacts(ctx, mail, { ...event, proposalId }, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: `proposal-${proposalId}`,
    list: `proposals.${facts.community.slug}`,
  };
}

async function composeBallotMail(
  ctx: Context,
  reader: PersonActor,
  { id, event }: ComposableDelivery,
  mail: BallotMail,
) {
  if (!event?.ballotId) throw new TypeError(`${mail} is about no ballot`);
  const { ballotId, proposalId } = event;
  const facts = await ballotFacts(ctx, mail, { ...event, ballotId }, reader.locale);
  if (!facts) return null;
  return {
    id,
    to: reader.email,
    ...render(mail, facts, reader),
    thread: proposalId ? `proposal-${proposalId}` : `ballot-${ballotId}`,
    list: `proposals.${facts.community.slug}`,
  };
}

const isRequestMail = (mail: string): mail is RequestMail => requestMails.some((one) => one === mail);
const isRosterMail = (mail: string): mail is RosterMail => rosterMails.some((one) => one === mail);
const isCommunityMail = (mail: string): mail is CommunityMail => communityMails.some((one) => one === mail);
const isCharterMail = (mail: string): mail is CharterMail => charterMails.some((one) => one === mail);
const isSigMail = (mail: string): mail is SigMail => sigMails.some((one) => one === mail);
const isBallotMail = (mail: string): mail is BallotMail => ballotMails.some((one) => one === mail);
const isProposalMail = (mail: string): mail is ProposalMail => proposalMails.some((one) => one === mail);
