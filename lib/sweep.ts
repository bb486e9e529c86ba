import { system } from "./actor.ts";
import { ballotsDue, ballotsToRemind, remindElectors } from "./ballots/clock.ts";
import { closeBallot } from "./ballots/commands.ts";
import { type Command, run } from "./command.ts";
import type { Database } from "./db.ts";
import { dueDigests, gatherDigest } from "./deliveries/digest.ts";
import { Stale } from "./errors.ts";
import { expireInvitation, lapsedInvitations } from "./invitations/expire.ts";
import {
  appointAfterNotice,
  escalateJoinRequest,
  expireJoinRequest,
  lapsedRequests,
  noticesOver,
  requestsToEscalate,
} from "./join-requests/clock.ts";
import { dueReminders, remindDecider } from "./join-requests/reminders.ts";
import { log } from "./log.ts";
import { acceptProposal, expireProposal, lapsedProposals, proposalsToAccept } from "./proposals/clock.ts";
import { owePublication } from "./publish-tags.ts";
import {
  announceTermEnd,
  askToConfirm,
  confirmationsDue,
  expireTerm,
  termsOver,
  termsRunningOut,
} from "./roster/terms.ts";

type Step = (db: Database, now: Date, stopping: AbortSignal) => Promise<void>;

/** What is to be done once for everything that `find` finds. */
function each<Input>(
  find: (db: Database, now: Date) => Promise<Input[]>,
  command: Command<Input, unknown>,
): Step {
  const inWorker: Command<Input, void> = async (ctx, input) => {
    await command(ctx, input);
    await owePublication(ctx);
  };
  return async (db, now, stopping) => {
    for (const input of await find(db, now)) {
      if (stopping.aborted) return;
      await run(system, inWorker, input, now).catch((error: unknown) => {
        // Another worker was faster, or a person was.
        if (!(error instanceof Stale)) log.error({ err: error, step: command.name, input }, "a step fails");
      });
    }
  };
}

const steps = [
  each(lapsedRequests, expireJoinRequest),
  each(requestsToEscalate, escalateJoinRequest),
  each(dueReminders, remindDecider),
  each(noticesOver, appointAfterNotice),
  each(lapsedInvitations, expireInvitation),
  each(lapsedProposals, expireProposal),
  each(ballotsToRemind, remindElectors),
  each(ballotsDue, closeBallot),
  each(proposalsToAccept, acceptProposal),
  each(termsRunningOut, announceTermEnd),
  each(termsOver, expireTerm),
  each(confirmationsDue, askToConfirm),
  each(dueDigests, gatherDigest),
];

/**
 * Does everything that the clock brings about by `now`. Several workers may sweep at the same time: each thing is done once.
 * What fails, or is not done when `stopping` is aborted, is left to the next sweep.
 */
export async function sweep(db: Database, now: Date, stopping: AbortSignal): Promise<void> {
  for (const step of steps) await step(db, now, stopping);
}
