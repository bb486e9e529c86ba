import type { Database } from "#lib/db.ts";
import { liveGovernance } from "./governance.ts";
import { createPeople } from "./people.ts";
import { liveProposals } from "./proposals.ts";
import { liveRequests } from "./requests.ts";
import { giveRoles } from "./roles.ts";
import { foundTimeSeries } from "./time-series.ts";

/** The demo's invented people and what they did in the last months, by the product's own commands. */
export async function live(tx: Database, now: Date): Promise<void> {
  const stage = { tx, now, personIds: await createPeople(tx, now) };
  await foundTimeSeries(stage);
  await giveRoles(stage);
  await liveProposals(stage);
  await liveRequests(stage);
  await liveGovernance(stage);
  await settleMails(tx);
}

/** The mails of those months were sent at the time: nothing of them is left to do. */
async function settleMails(tx: Database): Promise<void> {
  await tx.$executeRaw`UPDATE "Delivery" SET "status" = 'SENT', "sentAt" = "createdAt", "attempts" = 1`;
  await tx.$executeRaw`SELECT graphile_worker.remove_job('delivery:' || "id") FROM "Delivery"`;
}
