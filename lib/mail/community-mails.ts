import { z } from "zod";
import type { Database } from "../db.ts";
import { urls } from "../urls.ts";
import { action, type Letter, paragraph } from "./letter.ts";
import { type Place, placeIn } from "./place.ts";
import type { CommunityMail } from "./schema.ts";
import type { Reader, Words } from "./words.ts";

/** What the mails about a community's committee and the SIGs that it brings along tell. */
export type CommunityFacts = {
  community: Place;
  sig: Place | null;
  actor: string;
  isChair: boolean; // of the seat that was given
  email: string; // of the reader, to sign in with
};

type CommunityHappening = {
  communityId: string | null;
  sigId: string | null;
  data: unknown;
  actor: { name: string } | null;
};

type Addressed = { personId: string | null; email: string | null; event: CommunityHappening };

const seatData = z.object({ isChair: z.boolean().default(false) });

const readers = {
  name: true,
  locale: true,
  timeZone: true,
  suspendedAt: true,
  user: { select: { email: true } },
} as const;

/**
 * The facts, and the reader whom the portal knows by their account or, while they have none, by their address alone.
 * Null when the reader may not be written to, or the mail would say what is no longer so.
 */
export async function communityFacts(
  tx: Database,
  mail: CommunityMail,
  { personId, email, event }: Addressed,
): Promise<{ facts: CommunityFacts; reader: Reader } | null> {
  const { communityId, sigId, data, actor } = event;
  if (!communityId) throw new TypeError(`${mail} is about no community`);
  const person = await tx.person.findFirst({
    where: personId ? { id: personId } : { contacts: { some: { email: email ?? "" } } },
    select: { id: true, ...readers },
  });
  const to = person?.user?.email ?? email;
  if (!person || !to || person.suspendedAt) return null;
  if (!(await isStillSo(tx, mail, { personId: person.id, communityId, sigId }))) return null;
  const { name, locale, timeZone } = person;
  const community = await tx.community.findUniqueOrThrow({ where: { id: communityId } });
  const sig = sigId ? await tx.sig.findUniqueOrThrow({ where: { id: sigId } }) : null;
  const facts = {
    community: placeIn(locale, community),
    sig: sig && placeIn(locale, sig),
    actor: actor?.name ?? "",
    isChair: seatData.parse(data).isChair,
    email: to,
  };
  return { facts, reader: { name, locale, timeZone } };
}

type Told = { personId: string; communityId: string; sigId: string | null };

async function isStillSo(tx: Database, mail: CommunityMail, { personId, communityId, sigId }: Told) {
  const now = { personId, until: null };
  switch (mail) {
    case "seatGiven":
      return (await tx.steeringSeat.count({ where: { ...now, communityId } })) > 0;
    case "seatEnded":
      return (await tx.steeringSeat.count({ where: { ...now, communityId } })) === 0;
    case "chairGiven":
      return (await tx.steeringSeat.count({ where: { ...now, communityId, isChair: true } })) > 0;
    case "sigImported":
      return (await tx.roleTerm.count({ where: { ...now, sigId: sigId ?? "" } })) > 0;
  }
}

/** To whoever was seated on a steering committee: by whom, and what a seat brings with it. */
export function seatGiven(facts: CommunityFacts, words: Words): Letter {
  const { t, locale } = words;
  const { slug } = facts.community;
  const names = namesIn(facts);
  return {
    subject: t("mail.seatGiven.subject", names),
    parts: [
      paragraph(t(`mail.seatGiven.intro.${facts.isChair ? "chair" : "member"}`, names)),
      paragraph(t(`mail.seatGiven.next.${facts.isChair ? "chair" : "member"}`)),
      paragraph(t("mail.seatGiven.signIn", names)),
      action(t("mail.seatGiven.action"), urls.steering(locale, slug)),
      paragraph(t("mail.seatGiven.mistake", names)),
    ],
    why: t("mail.why.seat", names),
  };
}

/** To whoever sat on a steering committee: that the seat has ended. */
export function seatEnded(facts: CommunityFacts, { t, locale }: Words): Letter {
  const names = namesIn(facts);
  return {
    subject: t("mail.seatEnded.subject", names),
    parts: [
      paragraph(t("mail.seatEnded.intro", names)),
      action(t("mail.seatEnded.action"), urls.governance(locale, facts.community.slug)),
    ],
    why: t("mail.why.seat", names),
  };
}

/** To whoever chairs a steering committee from now on: who handed it over, and what a chair does. */
export function chairGiven(facts: CommunityFacts, { t, locale }: Words): Letter {
  const names = namesIn(facts);
  return {
    subject: t("mail.chairGiven.subject", names),
    parts: [
      paragraph(t("mail.chairGiven.intro", names)),
      paragraph(t("mail.seatGiven.next.chair")),
      action(t("mail.seatGiven.action"), urls.steering(locale, facts.community.slug)),
    ],
    why: t("mail.why.seat", names),
  };
}

/** To the leads of a SIG that a community has brought along: that it has a page here, and that requests reach them. */
export function sigImported(facts: CommunityFacts, { t, locale }: Words): Letter {
  const names = namesIn(facts);
  return {
    subject: t("mail.sigImported.subject", names),
    parts: [
      paragraph(t("mail.sigImported.intro", names)),
      paragraph(t("mail.sigImported.next")),
      paragraph(t("mail.seatGiven.signIn", names)),
      action(
        t("mail.sigImported.action"),
        urls.manageSig(locale, facts.community.slug, facts.sig?.slug ?? ""),
      ),
      paragraph(t("mail.seatGiven.mistake", names)),
    ],
    why: t("mail.why.namedLead", names),
  };
}

function namesIn({ community, sig, actor, email }: CommunityFacts) {
  return { community: community.name, sig: sig?.name ?? "", actor, email };
}
