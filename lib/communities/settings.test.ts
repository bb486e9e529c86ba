import { beforeEach, describe, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSig, makeSteering } from "#prisma/factories.ts";
import { makeProposalInBallot } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { pickText } from "../localized-text.ts";
import { type AboutForm, aboutForm, rulesForm } from "./schema.ts";
import { endSeat, handChair, seatAddress } from "./seats.ts";
import { changeAbout, changeRules } from "./settings.ts";
import { foundingForm, rulesAsTyped } from "./testing.ts";

freshDatabase();

let communityId: string;
let ada: string;

const rules = (change = {}) => rulesForm.parse({ ...rulesAsTyped, ...change, communityId });
const only = () => db.event.findFirstOrThrow({ where: { name: "community.settingsChanged" } });

function about(change: Partial<AboutForm> = {}): AboutForm {
  const { slug: _, chair: __, ...facts } = foundingForm("a");
  const none = { en: "", ko: "", zh: "" };
  return { ...facts, communityId, joining: none, proposing: none, links: [], ...change };
}

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  ada = await makeSteering("Ada", communityId, true);
});

describe("the rules", () => {
  test("change with one event that says what they were, and every page of the community is fresh", async () => {
    const sig = await makeSig({ communityId });
    const { tags } = await run(await actor(ada), changeRules, rules());
    expect(await db.community.findFirst()).toMatchObject({ supportersNeeded: 5, thresholdPercent: 100 });
    expect((await only()).data).toEqual({
      changes: { supportersNeeded: { before: 3, after: 5 }, thresholdPercent: { before: 50, after: 100 } },
    });
    expect(tags).toEqual(
      expect.arrayContaining([`community:${communityId}`, `sig:${sig.id}`, `proposals:${communityId}`]),
    );
  });

  test("sent as they are change nothing and are no event", async () => {
    await run(await actor(ada), changeRules, rules());
    await run(await actor(ada), changeRules, rules());
    expect(await db.event.count({ where: { name: "community.settingsChanged" } })).toBe(1);
  });

  test("leave ballots that run as they opened", async () => {
    const proposerId = await makePerson("Ivan");
    const people = { proposerId, shepherdId: ada, chairId: ada, communityId };
    const { ballotId } = await makeProposalInBallot(people, { slug: "voted" });
    const before = await db.ballot.findUniqueOrThrow({ where: { id: ballotId } });
    await run(await actor(ada), changeRules, rules({ quorumPercent: "90", ballotDays: "30" }));
    expect(await db.ballot.findUniqueOrThrow({ where: { id: ballotId } })).toEqual(before);
  });

  test("are for the chair and the operator", async () => {
    const omar = await makeSteering("Omar", communityId);
    const elsewhere = await makeSteering("Mei", (await makeCommunity()).id, true);
    for (const who of [omar, elsewhere]) {
      await expect(run(await actor(who), changeRules, rules())).rejects.toThrow(NotAllowed);
    }
    const sam = await makePerson("Sam");
    await db.person.update({ where: { id: sam }, data: { isOperator: true } });
    await run(await actor(sam), changeRules, rules());
    expect((await only()).actorId).toBe(sam);
  });

  test("are not for a chair whose time ended while they waited", async () => {
    const was = await actor(ada);
    const { result: community } = await run(was, seatAddress, {
      ...{ communityId, name: "Omar", email: "omar@example.org", affiliation: "" },
    });
    const seats = await db.steeringSeat.findMany({ where: { communityId: community.id } });
    const idOf = (isChair: boolean) => seats.find((seat) => seat.isChair === isChair)?.id ?? "";
    await run(was, handChair, { seatId: idOf(false) });
    await expect(run(was, changeRules, rules())).rejects.toThrow(NotAllowed);
    await expect(run(was, endSeat, { seatId: idOf(true), day: "2026-01-01" })).rejects.toThrow(NotAllowed);
  });

  test.each([
    [{ ballotDays: "0" }, "ballotDays"],
    [{ ballotDays: "91" }, "ballotDays"],
    [{ ballotDays: "seven" }, "ballotDays"],
    [{ ballotDays: "" }, "ballotDays"],
    [{ ballotDays: "1e1" }, "ballotDays"],
    [{ quorumPercent: "101" }, "quorumPercent"],
    [{ leadTermMonths: "0" }, "leadTermMonths"],
    [{ steeringAfterDays: "1" }, "steeringAfterDays"],
    [{ requestExpiryDays: "12" }, "requestExpiryDays"],
    [{ leadsAppointedBy: "NOBODY" }, "leadsAppointedBy"],
  ])("refuse %o at the field", (change, field) => {
    const parsed = rulesForm.safeParse({ ...rulesAsTyped, ...change, communityId });
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});

describe("what a community says of itself", () => {
  const save = async (form: AboutForm) => run(await actor(ada), changeAbout, form);

  test("keeps its translations and knows which are stale", async () => {
    await save(about({ summary: { en: "Trees.", ko: "나무.", zh: "" } }));
    await save(about({ summary: { en: "Trees and shrubs.", ko: "나무.", zh: "树木。" } }));
    const { summary } = await db.community.findFirstOrThrow();
    expect(pickText(summary, "en").text).toBe("Trees and shrubs.");
    expect(pickText(summary, "ko")).toEqual({ text: "나무.", lang: "ko", isStale: true });
    expect(pickText(summary, "zh")).toEqual({ text: "树木。", lang: "zh", isStale: false });
  });

  test("can go without a text that is optional, and not without its name", async () => {
    await save(about({ joining: { en: "Come.", ko: "", zh: "" } }));
    await save(about());
    expect((await db.community.findFirstOrThrow()).joining).toBeNull();
    const nameless = save(about({ name: { en: "", ko: "수목원", zh: "" } }));
    await expect(nameless).rejects.toMatchObject({ fields: { "name.en": "required" } });
  });

  test("gives a changed code of conduct a new version", async () => {
    await save(about());
    const url = { codeOfConductUrl: "https://example.org/new" };
    await expect(save(about(url))).rejects.toMatchObject({ fields: { codeOfConductVersion: "newVersion" } });
    await save(about({ ...url, codeOfConductVersion: "2" }));
    expect(await db.community.findFirst()).toMatchObject({ ...url, codeOfConductVersion: "2" });
  });

  test("keeps the translations of a link that stays, and drops one that is gone", async () => {
    const label = { original: "en", text: { en: "Forum", ko: "포럼" } };
    for (const [order, url] of ["https://forum.example", "https://old.example"].entries()) {
      await db.link.create({ data: { communityId, order, type: "FORUM", label, url } });
    }
    const forum = { type: "FORUM" as const, label: "Our forum", url: "https://forum.example" };
    await save(about({ links: [{ type: "CHAT", label: "", url: "https://chat.example/x" }, forum] }));
    const links = await db.link.findMany({ where: { communityId }, orderBy: { order: "asc" } });
    expect(links).toMatchObject([
      { type: "CHAT", url: "https://chat.example/x", label: { text: { en: "chat.example" } } },
      { type: "FORUM", label: { text: { en: "Our forum", ko: "포럼" } } },
    ]);
    expect((await only()).data).toHaveProperty("changes.links");
  });

  test("is for the chair and the operator", async () => {
    const omar = await makeSteering("Omar", communityId);
    await expect(run(await actor(omar), changeAbout, about())).rejects.toThrow(NotAllowed);
  });

  test("takes no link that leads nowhere good", () => {
    const links = [{ type: "FORUM", label: "x", url: "javascript:alert(1)" }];
    expect(aboutForm.safeParse({ ...about(), accentHue: "", links }).error?.issues[0]?.path).toEqual([
      "links",
      0,
      "url",
    ]);
  });
});
