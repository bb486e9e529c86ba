import { castPosition } from "#lib/ballots/commands.ts";
import { saveAmendment } from "#lib/charters/amend.ts";
import { openCharterBallot } from "#lib/charters/decide.ts";
import { originalTexts } from "#lib/charters/rules.ts";
import { charterSections } from "#lib/charters/schema.ts";
import { tickTask } from "#lib/checklists/commands.ts";
import { leaveSig } from "#lib/roster/commands.ts";
import { act, type Stage, sigAt } from "./stage.ts";
import { liveInTimeSeries } from "./time-series.ts";

/** What leads and committees did beside answering requests and proposals: a charter, handovers, a SIG that forms and one that rests. */
export async function liveGovernance(stage: Stage): Promise<void> {
  await liveInTimeSeries(stage);
  await formModelCards(stage);
  await leaveAddons(stage);
  await amendRecommenders(stage);
}

/** The first meeting was held; the list, one lead's account and a look at the links are missing. */
async function formModelCards(stage: Stage): Promise<void> {
  const { id: sigId } = await sigAt(stage, "keras/model-cards");
  const { id: checklistId } = await stage.tx.checklist.findFirstOrThrow({ where: { sigId } });
  await act(stage, "mateo", 19, tickTask, { checklistId, task: "FIRST_MEETING" });
}

/** Farid leaves SIG Addons, and what he looked after is handed over only in part. */
async function leaveAddons(stage: Stage): Promise<void> {
  const { id: sigId } = await sigAt(stage, "tensorflow/addons");
  await act(stage, "farid", 9, leaveSig, { sigId });
  const { id: checklistId } = await stage.tx.checklist.findFirstOrThrow({ where: { sigId } });
  await act(stage, "lin", 6, tickTask, { checklistId, task: "REPOSITORIES" });
}

/** Lin drafts an amendment, Yuna hands it in, and the committee votes on it: Ada's position is missing. */
async function amendRecommenders(stage: Stage): Promise<void> {
  const { id: sigId } = await sigAt(stage, "tensorflow/recommenders");
  const inForce = await stage.tx.charterRevision.findFirstOrThrow({ where: { sigId, status: "IN_FORCE" } });
  const before = originalTexts(charterSections.parse(inForce.sections));
  const amendment = {
    sigId,
    language: "en" as const,
    sections: {
      ...before,
      outOfScope: "- Recommendation systems that do not use TensorFlow\n- Data that cannot be published",
      membership: `${before.membership}\n\nWhoever has reviewed five contributions within a year may ask the leads to become a maintainer of the SIG's repositories. The leads answer within two weeks, with reasons.`,
    },
    summary:
      "Says how a member becomes a maintainer, and what the SIG does not do. Both were asked on the list again and again.",
  };
  await act(stage, "lin", 8.4, saveAmendment, { ...amendment, intent: "save" });
  await act(stage, "yuna", 6.6, saveAmendment, { ...amendment, intent: "submit" });
  const { id: revisionId } = await stage.tx.charterRevision.findFirstOrThrow({
    where: { sigId, status: "SUBMITTED" },
  });
  await act(stage, "ada", 4.3, openCharterBallot, { revisionId });
  const { id: ballotId } = await stage.tx.ballot.findFirstOrThrow({
    where: { charterRevisionId: revisionId },
  });
  const reason = "Clear to whoever wants to help. I would have asked for three reviews, but five will do.";
  await act(stage, "grace", 3.2, castPosition, { ballotId, choice: "APPROVE", reason });
  await act(stage, "omar", 1.4, castPosition, { ballotId, choice: "ABSTAIN", reason: "" });
}
