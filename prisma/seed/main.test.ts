import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { locales } from "#lib/locales.ts";
import { localizedText } from "#lib/localized-text.ts";
import { leadingRoles } from "#lib/roster/rules.ts";
import { confirmationsDue, termsOver, termsRunningOut } from "#lib/roster/terms.ts";
import { formationOf } from "#lib/sigs/formation.ts";
import { freshDatabase } from "../testing.ts";
import { cast } from "./cast.ts";
import { seed } from "./main.ts";

freshDatabase();
beforeEach(() => seed(db));

const sigsOf = async (slug: string) => {
  const sigs = await db.sig.findMany({ where: { community: { slug } }, orderBy: { order: "asc" } });
  return sigs.map((sig) => sig.slug).join(" ");
};

test("the communities have their SIGs and projects, in order", async () => {
  expect(await sigsOf("tensorflow")).toBe(
    "addons build io jvm models micro mlir networking recommenders rust tensorboard tfjs tfx-addons",
  );
  expect(await sigsOf("mindspore")).toBe(
    "frontend compiler executor modelzoo data visualization usability security mindquantum mslite operators parallel dx datacompliance",
  );
  expect(await sigsOf("keras")).toBe("time-series model-cards");
  const projects = await db.project.findMany({ orderBy: { order: "asc" }, include: { sig: true } });
  expect(projects.map(({ slug, relation }) => `${slug} ${relation}`)).toEqual([
    "keras-tuner FIRST_PARTY",
    "keras-nlp FIRST_PARTY",
    "autokeras COMMUNITY",
    "keras-cv FIRST_PARTY",
    "tensorflow-cloud FIRST_PARTY",
    "tensorflow-js INTEGRATION",
    "tensorflow-lite INTEGRATION",
    "model-optimization INTEGRATION",
    "tfx INTEGRATION",
  ]);
  expect(projects.flatMap(({ slug, sig }) => (sig ? [`${slug} → ${sig.slug}`] : []))).toEqual([
    "tensorflow-js → tfjs",
    "tfx → tfx-addons",
  ]);
});

test("four SIGs of MindSpore have no page of their own", async () => {
  const without = await db.sig.findMany({
    where: { community: { slug: "mindspore" }, links: { none: {} } },
    orderBy: { order: "asc" },
  });
  expect(without.map((sig) => sig.slug)).toEqual(["visualization", "usability", "mindquantum", "operators"]);
});

test("what is odd about a link is kept: two repositories, a planned chat, a SIG without a forum link", async () => {
  const sig = await db.sig.findFirstOrThrow({ where: { slug: "models" } });
  const repositories = await db.link.findMany({
    where: { sigId: sig.id, type: "REPOSITORY" },
    orderBy: { order: "asc" },
    include: { over: true },
  });
  expect(repositories.map(({ url, over }) => [url, over.map((one) => one.url)])).toEqual([
    [
      "https://github.com/tensorflow/models",
      ["https://github.com/tensorflow/models/blob/master/CONTRIBUTING.md"],
    ],
    ["https://github.com/tensorflow/hub", ["https://github.com/tensorflow/hub/blob/master/CONTRIBUTING.md"]],
  ]);
  const chat = await db.link.findFirstOrThrow({ where: { type: "CHAT" } });
  expect(chat).toMatchObject({ url: null, plannedFor: "https://gitter.im/tensorflow/sig-recommenders" });
  expect(await db.link.count({ where: { sig: { slug: "networking" }, type: "FORUM" } })).toBe(0);
});

test("every text of the communities is there in every language; what people wrote is in theirs", async () => {
  const sig = { proposalId: null };
  const tables = await Promise.all([
    db.community.findMany(),
    db.sig.findMany({ where: sig, omit: { statusReason: true } }),
    db.workstream.findMany(),
    db.link.findMany({ where: { OR: [{ sigId: null }, { sig }] } }),
    db.meetingSeries.findMany({ where: { sig } }),
    db.project.findMany(),
    db.charterRevision.findMany({ where: { sig, status: "IN_FORCE" } }),
  ]);
  const texts = localizedTextsIn(tables);
  expect(texts.length).toBeGreaterThan(250);
  for (const value of texts) {
    const { text } = localizedText.parse(value);
    for (const locale of locales) expect(text[locale], JSON.stringify(text)).toMatch(/\S/);
  }
});

function localizedTextsIn(value: unknown): object[] {
  if (value === null || typeof value !== "object" || value instanceof Date) return [];
  return "original" in value ? [value] : Object.values(value).flatMap(localizedTextsIn);
}

test("the cast can sign in, is marked as a demo and holds its roles beside real leads without accounts", async () => {
  const members = await db.person.findMany({ where: { user: { isNot: null } }, include: { user: true } });
  expect(new Set(members.map((person) => person.affiliation))).toEqual(new Set(["Demo"]));
  expect(members.map((person) => person.user?.email)).toEqual(
    expect.arrayContaining(cast.map(({ email }) => email)),
  );
  const leads = await db.roleTerm.findMany({
    where: { sig: { slug: "recommenders" }, role: { in: [...leadingRoles] } },
    orderBy: [{ order: "asc" }],
    include: { person: true },
  });
  expect(leads.map(({ person, role, affiliation }) => `${person.name}, ${affiliation}: ${role}`)).toEqual([
    "Bo Liu, Pinterest: LEAD",
    "Haidong Rong, Tencent: LEAD",
    "Yong Li, Alibaba: LEAD",
    "Yuefeng Zhou, TensorFlow, Google: CO_LEAD",
    "Zhenyu Tan, TensorFlow, Google: CO_LEAD",
    "Wei Wei, TensorFlow, Google: CO_LEAD",
    "Derek Cheng, Google Brain: CO_LEAD",
    "Lin Yue, Demo: LEAD",
    "Yuna Han, Demo: LEAD",
  ]);
  const published = await db.personContact.findMany({ where: { isPublic: true } });
  expect(published.map(({ email }) => email)).toEqual(["cao-jian@cs.sjtu.edu.cn"]);
});

test("requests wait for Lin, proposals stand in every state that a visitor should see, and no mail is owed", async () => {
  const waiting = await db.joinRequest.groupBy({
    by: ["kind"],
    where: { status: "PENDING", sig: { slug: { in: ["recommenders", "addons"] } } },
    _count: true,
    orderBy: { kind: "asc" },
  });
  expect(waiting.map(({ kind, _count }) => [kind, _count])).toEqual([
    ["MEMBERSHIP", 3],
    ["LIST", 1],
    ["LEAD", 1],
  ]);
  const proposals = await db.proposal.findMany({ orderBy: { slug: "asc" } });
  expect(proposals.map(({ slug, status }) => `${slug} ${status}`)).toEqual([
    "accessible-tutorials DRAFT",
    "education SUBMITTED",
    "energy IN_BALLOT",
    "korean-examples SUBMITTED",
    "leaderboards REJECTED",
    "model-cards ACCEPTED",
    "reproducibility IN_REVIEW",
    "speech NOTICE",
  ]);
  expect(await db.delivery.count({ where: { status: { not: "SENT" } } })).toBe(0);
  expect(await db.$queryRaw(Prisma.sql`SELECT FROM graphile_worker.jobs`)).toEqual([]);
});

test("Keras has a SIG that forms and one that rests, under a lead whose term runs out", async () => {
  const now = new Date();
  const sigs = await db.sig.findMany({ where: { status: { not: "ACTIVE" } }, orderBy: { slug: "asc" } });
  expect(sigs).toMatchObject([
    { slug: "model-cards", status: "FORMING" },
    { slug: "time-series", status: "DORMANT", expectedReturn: expect.any(Date) },
  ]);
  const [forming, dormant] = sigs;
  const { steps, unclaimed, plannedLists } = await formationOf(db, forming?.id ?? "");
  expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual(["FIRST_MEETING"]);
  expect([unclaimed, plannedLists.length]).toEqual([["Anika Larsen"], 1]);
  const terms = await db.roleTerm.findMany({ where: { sigId: dormant?.id ?? "" }, orderBy: { from: "asc" } });
  expect(terms).toMatchObject([
    { isEmeritus: true, until: terms[1]?.from },
    { until: null, endsAt: expect.any(Date), endNoticedAt: expect.any(Date) },
  ]);
  expect(await termsRunningOut(db, now)).toEqual([]); // announced already
  expect(await termsOver(db, now)).toEqual([]);
  expect(await confirmationsDue(db, now)).toEqual([]);
});

test("a ballot on the charter of SIG Recommenders waits for Ada, and a handover of SIG Addons is under way", async () => {
  const ballot = await db.ballot.findFirstOrThrow({
    where: { status: "OPEN", charterRevision: { sig: { slug: "recommenders" }, status: "SUBMITTED" } },
    include: { seats: { where: { positions: { none: {} } }, include: { person: true } } },
  });
  expect(ballot.seats.map(({ person }) => person.name)).toEqual(["Ada Romero"]);
  const [handover] = await db.checklist.findMany({
    where: { occasion: "HANDOVER", closedAt: null },
    include: { items: { where: { doneAt: null } }, predecessor: true, sig: true },
  });
  expect(handover).toMatchObject({ sig: { slug: "addons" }, predecessor: { name: "Farid Azimi" } });
  expect(handover?.items).toHaveLength(3);
});

test("a database that has a community stays as it is", async () => {
  const events = await db.event.count();
  await seed(db);
  expect(await db.event.count()).toBe(events);
});
