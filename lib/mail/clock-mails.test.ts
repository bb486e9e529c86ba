import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makeLead, makePerson, makeSig, makeSteering } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { workOff } from "../deliveries/testing.ts";
import { submitMembershipRequest, withdrawJoinRequest } from "../join-requests/commands.ts";
import { askApplicant } from "../join-requests/conversation.ts";
import { sweep } from "../sweep.ts";
import { freshMailbox } from "./testing.ts";

freshDatabase();
const mailbox = freshMailbox();

const start = new Date("2026-03-02T12:00:00Z");
const later = (days: number) => new Date(start.getTime() + days * 86_400_000);

let communityId: string;
let build: Awaited<ReturnType<typeof makeSig>>;
let docs: Awaited<ReturnType<typeof makeSig>>;
let lin: string;

beforeEach(async () => {
  communityId = (await makeCommunity("arboretum")).id;
  build = await makeSig({ communityId, slug: "build" });
  docs = await makeSig({ communityId, slug: "docs" });
  lin = await makeLead("Lin", build.id);
  await db.roleTerm.create({ data: { sigId: docs.id, personId: lin, role: "LEAD" } });
});

async function ask(name: string, sigId: string) {
  const words = {
    introduction: "Hello",
    intentions: "Work",
    links: [],
    lists: [],
    codeOfConduct: "on" as const,
  };
  const personId = await makePerson(name);
  const { result } = await run(await actor(personId), submitMembershipRequest, { sigId, ...words }, start);
  return result;
}

async function sweepAt(days: number) {
  await db.delivery.deleteMany();
  await sweep(db, later(days), new AbortController().signal);
}

const to = (address: string) => mailbox.received.filter((one) => one.to === address).map(({ mail }) => mail);

test("a reminder lists all that waits, the longest overdue first, with a link to each", async () => {
  const first = await ask("Noor", docs.id);
  const second = await ask("Omar", build.id);
  await db.joinRequest.update({ where: { id: second.id }, data: { dueAt: later(6) } });
  await sweepAt(7);
  await workOff();
  const [reminder, ...more] = to("lin@example.org");
  expect(more).toEqual([]);
  expect(reminder?.subject).toBe("2 requests wait for your answer");
  const links = [...(reminder?.text ?? "").matchAll(/dashboard\/([0-9a-f-]{36})/g)].map(([, id]) => id);
  expect(links).toEqual([second.id, first.id]);
  expect(reminder?.text).toContain("Omar asks to join SIG build (due ");
});

test("a reminder of what no longer waits is not sent", async () => {
  const { id, personId } = await ask("Noor", build.id);
  await sweepAt(7);
  await run(await actor(personId), withdrawJoinRequest, { id });
  await workOff();
  expect(mailbox.received).toEqual([]);
  expect(await db.delivery.findFirst()).toMatchObject({ mail: "requestReminder", status: "DROPPED" });
});

test("the committee reads that it may answer in the leads' stead", async () => {
  await makeSteering("Grace", communityId);
  await ask("Noor", build.id);
  await sweepAt(12);
  await workOff();
  expect(to("grace@example.org")).toMatchObject([
    {
      subject: "Still without an answer: Noor in SIG build",
      text: expect.stringContaining("may now answer in the leads’ stead"),
    },
  ]);
});

test("both sides read why a request has lapsed", async () => {
  await ask("Noor", build.id);
  const { id } = await ask("Omar", build.id);
  const question = { id: "0190f5a0-0000-7000-8000-000000000001", body: "Which platform?" };
  await run(await actor(lin), askApplicant, { requestId: id, ...question }, start);
  await sweepAt(30);
  await workOff();
  expect(to("noor@example.org")[0]?.text).toContain("Nobody in SIG build (arboretum) answered");
  expect(to("omar@example.org")[0]?.text).toContain("because the leads’ question was not answered");
  const read = to("lin@example.org").map(({ text }) => text);
  expect(read).toHaveLength(2);
  expect(read.join()).toContain("because nobody answered it in time");
  expect(read.join()).toContain("because they did not answer the question");
});
