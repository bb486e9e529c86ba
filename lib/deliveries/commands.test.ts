import { beforeEach, expect, test } from "vitest";
import { actor, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { freshMailbox } from "../mail/testing.ts";
import { requestSignIn } from "../people/commands.ts";
import { retryDelivery } from "./commands.ts";
import { failedDeliveries } from "./queries.ts";
import { workOff } from "./testing.ts";

freshDatabase();
const mailbox = freshMailbox();

let [olga, noor] = ["", ""];
let deliveryId: string;

beforeEach(async () => {
  olga = await makePerson("Olga");
  await db.person.update({ where: { id: olga }, data: { isOperator: true } });
  noor = await makePerson("Noor");
  mailbox.refusals.set("eva@example.org", 550);
  await run(guest, requestSignIn, { email: "eva@example.org", locale: "en", next: undefined });
  await workOff();
  deliveryId = (await db.delivery.findFirstOrThrow()).id;
});

const status = async () => (await db.delivery.findUniqueOrThrow({ where: { id: deliveryId } })).status;

test("an operator sees what failed and why, without addresses", async () => {
  const { total, shown } = await failedDeliveries(await actor(olga));
  expect(total).toBe(1);
  expect(shown).toMatchObject([{ id: deliveryId, mail: "signIn", attempts: 1, person: null }]);
  expect(shown[0]?.lastError).toContain("550");
  expect(JSON.stringify(shown)).not.toContain("@");
  await expect(failedDeliveries(await actor(noor))).rejects.toThrow(NotFound);
  await expect(failedDeliveries(guest)).rejects.toThrow(NotFound);
});

test("an operator has a failed mail sent after all, with the same Message-ID", async () => {
  mailbox.refusals.clear();
  await run(await actor(olga), retryDelivery, { deliveryId });
  expect(await status()).toBe("PENDING");
  await workOff();
  expect(mailbox.received).toMatchObject([
    { to: "eva@example.org", mail: { messageId: `<${deliveryId}@sigpost.example>` } },
  ]);
  expect(await status()).toBe("SENT");
  expect(await db.event.findMany({ where: { name: "delivery.retried" } })).toMatchObject([
    { actorId: olga, isPublic: false, data: { delivery: deliveryId } },
  ]);
});

test("nobody else does", async () => {
  await expect(run(await actor(noor), retryDelivery, { deliveryId })).rejects.toThrow(NotAllowed);
  await expect(run(guest, retryDelivery, { deliveryId })).rejects.toThrow(NotAllowed);
  expect(await status()).toBe("FAILED");
});

test("what did not fail is not sent again, and two operators send it once", async () => {
  mailbox.refusals.clear();
  const act = async () => run(await actor(olga), retryDelivery, { deliveryId });
  const outcomes = await Promise.allSettled([act(), act()]);
  expect(outcomes.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await workOff();
  await expect(act()).rejects.toThrow(Stale);
  const nothing = { deliveryId: "0190f5a0-0000-7000-8000-000000000001" };
  await expect(run(await actor(olga), retryDelivery, nothing)).rejects.toThrow(NotFound);
  expect(mailbox.received).toHaveLength(1);
});

test("when it cannot be queued, nothing happens", async () => {
  await db.$executeRaw`ALTER FUNCTION graphile_worker.add_job RENAME TO add_job_away`;
  await expect(run(await actor(olga), retryDelivery, { deliveryId })).rejects.toThrow();
  await db.$executeRaw`ALTER FUNCTION graphile_worker.add_job_away RENAME TO add_job`;
  expect(await status()).toBe("FAILED");
  expect(await db.event.count({ where: { name: "delivery.retried" } })).toBe(0);
});
