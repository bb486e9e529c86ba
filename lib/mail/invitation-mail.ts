import type { Database } from "../db.ts";
import { pickText } from "../localized-text.ts";
import { urls } from "../urls.ts";
import { action, type Letter, paragraph, quote } from "./letter.ts";
import { type Place, placeIn } from "./place.ts";
import type { Reader, Words } from "./words.ts";

export type InvitationFacts = {
  id: string;
  community: Place;
  sig: Place & { summary: string };
  inviter: string;
  note: string;
  email: string;
  expiresAt: Date;
};

/** The facts of an invitation's mail, in the language of the address's owner if the portal knows them. Null when there is nothing to accept any more. */
export async function invitationFacts(
  tx: Database,
  id: string,
  now: Date,
): Promise<{ facts: InvitationFacts; reader: Reader } | null> {
  const invitation = await tx.invitation.findFirst({
    where: { id, status: "PENDING", expiresAt: { gt: now } },
    include: { community: true, sig: true, inviter: { select: { name: true } } },
  });
  if (!invitation) return null;
  const { email, community, sig, inviter, locale: chosen, note, expiresAt } = invitation;
  const user = await tx.user.findUnique({ where: { email }, include: { person: true } });
  if (user && (user.person.suspendedAt || (await isMember(tx, user.personId, sig.id)))) return null;
  const { name, locale, timeZone } = user?.person ?? { name: null, locale: chosen, timeZone: "UTC" };
  const facts = {
    id,
    community: placeIn(locale, community),
    sig: { ...placeIn(locale, sig), summary: pickText(sig.summary, locale).text },
    inviter: inviter.name,
    note,
    email,
    expiresAt,
  };
  return { facts, reader: { name, locale, timeZone } };
}

async function isMember(tx: Database, personId: string, sigId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { personId, sigId, until: null } })) > 0;
}

/** To an address: who invites its owner into which SIG, and how to answer. */
export function invitation(facts: InvitationFacts, { t, instant, locale }: Words): Letter {
  const names = { inviter: facts.inviter, sig: facts.sig.name, community: facts.community.name };
  return {
    subject: t("mail.invitation.subject", names),
    parts: [
      paragraph(t("mail.invitation.intro", names)),
      paragraph(facts.sig.summary),
      ...quote(t("mail.invitation.note", names), facts.note),
      paragraph(t("mail.invitation.next", { email: facts.email, date: instant(facts.expiresAt) })),
      action(t("mail.invitation.action"), urls.invitation(locale, facts.id)),
      paragraph(t("mail.invitation.ignore")),
    ],
    why: t("mail.why.invited", names),
  };
}
