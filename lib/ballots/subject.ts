import { charterOnBallot } from "../charters/decide.ts";
import type { Context } from "../command.ts";
import type { Fact } from "../events.ts";
import type { BallotOutcome } from "../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";
import { proposalOnBallot } from "../proposals/on-ballot.ts";
import type { Path } from "../urls.ts";
import type { LoadedBallot } from "./load.ts";

/** What is voted on, as far as a ballot has to know. */
export type BallotSubject = {
  fact: Fact; // what every event of the ballot says of its place
  page: (locale: Locale) => Path; // where one takes a position
  /** What follows when the ballot is closed, in the transaction that closes it. */
  conclude: (ctx: Context, outcome: BallotOutcome) => Promise<void>;
};

/** The subject of a ballot, locked until the transaction ends: whatever takes it back waits, or was faster. */
export function subjectOf(ctx: Context, ballot: LoadedBallot): Promise<BallotSubject> {
  if (ballot.proposalId) return proposalOnBallot(ctx, ballot.proposalId);
  if (ballot.charterRevisionId) return charterOnBallot(ctx, ballot.charterRevisionId);
  throw new TypeError(`ballot ${ballot.id} has no subject`);
}
