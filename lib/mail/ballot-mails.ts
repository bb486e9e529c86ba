import { tally } from "../ballots/outcome.ts";
import type { Context } from "../command.ts";
import type { BallotOutcome } from "../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";
import { type Path, urls } from "../urls.ts";
import { action, type Letter, paragraph } from "./letter.ts";
import { type Place, placeIn } from "./place.ts";
import type { BallotMail } from "./schema.ts";
import type { Words } from "./words.ts";

type Question = { kind: "proposal" | "charter"; number: number; name: string; path: Path };

/** What the mails about a ballot tell, in the reader's language. */
export type BallotFacts = {
  question: Question;
  community: Place;
  actor: string; // who opened or closed it; empty when the clock did
  dueAt: Date;
  outcome: BallotOutcome | null;
  figures: ReturnType<typeof tally>["figures"];
};

type BallotHappening = { ballotId: string; actor: { name: string } | null };

/** The facts about a ballot; null when the mail would say what is no longer so. */
export async function ballotFacts(
  ctx: Context,
  mail: BallotMail,
  { ballotId, actor }: BallotHappening,
  locale: Locale,
): Promise<BallotFacts | null> {
  const ballot = await ctx.tx.ballot.findUniqueOrThrow({
    where: { id: ballotId },
    include: {
      community: true,
      seats: true,
      positions: true,
      proposal: { select: { number: true, name: true } },
      charterRevision: { select: { number: true, sig: { select: { slug: true, name: true } } } },
    },
  });
  const { proposal, charterRevision, positions, community, status, dueAt, outcome } = ballot;
  const isSilent = !positions.some(
    ({ personId }) => ctx.actor.kind === "person" && personId === ctx.actor.personId,
  );
  const isStillSo = {
    ballotOpened: status === "OPEN",
    ballotReminder: status === "OPEN" && isSilent,
    ballotClosed: status === "CLOSED",
  } satisfies Record<BallotMail, boolean>;
  if (!isStillSo[mail]) return null;
  const { slug } = community;
  const sig = charterRevision && placeIn(locale, charterRevision.sig);
  const question: Question | null = sig
    ? {
        ...{ kind: "charter", number: charterRevision.number, name: sig.name },
        path: urls.amendCharter(locale, slug, sig.slug),
      }
    : proposal?.number
      ? {
          ...{ kind: "proposal", number: proposal.number, name: proposal.name },
          path: urls.reviewProposal(locale, slug, proposal.number),
        }
      : null;
  const { figures } = tally(ballot, ballot.seats, positions);
  if (!question) return null;
  const place = placeIn(locale, community);
  return { question, community: place, actor: actor?.name ?? "", dueAt, outcome, figures };
}

/** To the electorate: a ballot is open. */
export function ballotOpened(facts: BallotFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.ballotOpened.subject", names),
    parts: [
      paragraph(t("mail.ballotOpened.intro", names)),
      paragraph(t("mail.ballotOpened.next", names)),
      toBallot(facts, t("mail.ballot.cast")),
    ],
    why: t("mail.why.steering", names),
  };
}

/** To those of the electorate who have said nothing: it is soon due. */
export function ballotReminder(facts: BallotFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.ballotReminder.subject", names),
    parts: [paragraph(t("mail.ballotReminder.intro", names)), toBallot(facts, t("mail.ballot.cast"))],
    why: t("mail.why.steering", names),
  };
}

/** To the chair: what came of a ballot, and what is to be done now. */
export function ballotClosed(facts: BallotFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  const outcome = facts.outcome ?? "UNDECIDED";
  return {
    subject: t("mail.ballotClosed.subject", names),
    parts: [
      paragraph(t(`mail.ballotClosed.intro.${outcome}`, names)),
      paragraph(t("mail.ballotClosed.figures", facts.figures)),
      paragraph(t(`mail.ballotClosed.next.${outcome === "UNDECIDED" ? "again" : "decide"}`)),
      toBallot(facts, t("mail.ballot.read")),
    ],
    why: t("mail.why.steering", names),
  };
}

function namesIn({ question, community, actor, dueAt }: BallotFacts, { t, instant }: Words) {
  const { kind, number, name } = question;
  const named = { number: String(number), name, community: community.name };
  return { ...named, actor, date: instant(dueAt), question: t(`mail.ballot.question.${kind}`, named) };
}

function toBallot({ question }: BallotFacts, label: string) {
  return action(label, question.path);
}
