import { tickTask } from "#lib/checklists/commands.ts";
import { tasksOf } from "#lib/checklists/schema.ts";
import { joinSig } from "#lib/roster/commands.ts";
import { handOver } from "#lib/roster/management.ts";
import { announceTermEnd } from "#lib/roster/terms.ts";
import { confirmSig, pauseSig } from "#lib/sigs/life.ts";
import { loadSig } from "../load-sig.ts";
import { act, type PersonKey, personIdOf, type Stage, sigAt, systemContext } from "./stage.ts";
import { timeSeries } from "./time-series-page.ts";

const leadTermMonths = 12; // so that the present lead's term is about to end
const path = "keras/time-series";

/** Lets Keras' leads serve for a term, and gives it an invented SIG, which rests in the end. */
export async function foundTimeSeries({ tx }: Stage): Promise<void> {
  const { id } = await tx.community.update({ where: { slug: "keras" }, data: { leadTermMonths } });
  await loadSig(tx, id, timeSeries, 0);
}

const members: readonly [PersonKey, number][] = [
  ["kaito", 610],
  ["soyeon", 520],
  ["wenjing", 430],
];

/** Elif hands over to Soyeon, under whom the SIG comes to rest while her own term runs out. */
export async function liveInTimeSeries(stage: Stage): Promise<void> {
  const { id: sigId } = await sigAt(stage, path);
  for (const [who, daysAgo] of members) {
    await act(stage, who, daysAgo, joinSig, { sigId, codeOfConduct: "on" });
  }
  await act(stage, "elif", 343, handOver, { sigId, to: personIdOf(stage, "soyeon") });
  const { id: checklistId } = await stage.tx.checklist.findFirstOrThrow({ where: { sigId } });
  for (const [done, task] of tasksOf.HANDOVER.entries()) {
    await act(stage, "soyeon", 340 - done, tickTask, { checklistId, task });
  }
  await act(stage, "soyeon", 150, confirmSig, { sigId });
  await act(stage, "soyeon", 24, pauseSig, {
    sigId,
    reason:
      "Our examples wait for the data loaders of the next release, and two of the three who review them are on leave until then. Questions on the list are still answered.",
    expectedReturn: dayIn(stage, 75),
    language: "en",
  });
  const term = await stage.tx.roleTerm.findFirstOrThrow({ where: { sigId, until: null } });
  await announceTermEnd(systemContext(stage, 6), term);
}

/** A day of the calendar so many days from now. */
function dayIn(stage: Stage, days: number): Date {
  return new Date(systemContext(stage, -days).now.toISOString().slice(0, 10));
}
