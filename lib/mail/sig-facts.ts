import type { Context } from "../command.ts";
import type { Role } from "../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";
import { type PickedText, pickText } from "../localized-text.ts";
import { type Place, placeIn } from "./place.ts";
import type { SigMail } from "./schema.ts";
import { roleData, type SigEvent } from "./sig-event.ts";

/** What the mails about a SIG's life and its leads' terms tell, in the reader's language. */
export type SigFacts = {
  sig: Place;
  community: Place;
  into: Place | null; // the SIG it has become part of
  closing: number | null; // of the proposal that ended it
  actor: string; // who did it; empty when the clock did
  reason: Pick<PickedText, "text" | "lang"> | null;
  expectedReturn: Date | null;
  holder: string; // of the term; empty when the mail is about none
  role: Role | null;
  endsAt: Date | null;
  isHolder: boolean; // the reader
};

/** The facts about what happened; null when the mail would say what is no longer so. */
export async function sigFacts(
  ctx: Context,
  mail: SigMail,
  event: SigEvent,
  locale: Locale,
): Promise<SigFacts | null> {
  const { sigId, subjectId, at, actor } = event;
  if (!sigId) throw new TypeError(`${mail} is about no SIG`);
  const sig = await ctx.tx.sig.findUniqueOrThrow({
    where: { id: sigId },
    include: {
      community: true,
      mergedInto: true,
      closings: { where: { status: "ACCEPTED" }, select: { number: true } },
    },
  });
  const { role } = roleData.parse(event.data);
  const terms = await ctx.tx.roleTerm.findMany({
    where: { sigId, personId: subjectId ?? "", until: null, ...(role && { role }) },
    include: { person: { select: { name: true } } },
  });
  const [term] = terms;
  const [closing] = sig.closings;
  const isStillSo = {
    sigActivated: sig.status === "ACTIVE",
    sigPaused: sig.status === "DORMANT",
    sigRevived: sig.status === "ACTIVE",
    sigRetired: sig.status === "RETIRED",
    sigMerged: sig.status === "MERGED",
    termRenewed: term !== undefined,
    termEnding: term?.endNoticedAt != null,
    termEnded: term === undefined,
    confirmationAsked: terms.some(({ confirmedAt }) => confirmedAt === null || confirmedAt < at),
  } satisfies Record<SigMail, boolean>;
  if (!isStillSo[mail]) return null;
  const holder = subjectId ? await ctx.tx.person.findUnique({ where: { id: subjectId } }) : null;
  return {
    sig: placeIn(locale, sig),
    community: placeIn(locale, sig.community),
    into: sig.mergedInto && placeIn(locale, sig.mergedInto),
    closing: closing?.number ?? null,
    actor: actor?.name ?? "",
    reason: sig.statusReason === null ? null : pickText(sig.statusReason, locale),
    expectedReturn: sig.expectedReturn,
    holder: holder?.name ?? "",
    role,
    endsAt: term?.endsAt ?? null,
    isHolder: ctx.actor.kind === "person" && ctx.actor.personId === subjectId,
  };
}
