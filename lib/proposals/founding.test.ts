import { beforeEach, describe, expect, test } from "vitest";
import { makePerson } from "#prisma/factories.ts";
import { makeAcceptedProposal, makePeople, type People } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import type { FoundingForm } from "./schema.ts";

freshDatabase();

let people: People;

beforeEach(async () => {
  ({ people } = await makePeople());
});

async function found(more: Partial<FoundingForm> = {}) {
  const { proposalId: id, tags } = await makeAcceptedProposal(people, more);
  const sig = await db.sig.findFirstOrThrow({
    where: { proposalId: id },
    include: {
      links: { orderBy: { order: "asc" } },
      lists: true,
      meetings: true,
      charters: true,
      roleTerms: { orderBy: { id: "asc" }, include: { person: { include: { user: true, contacts: true } } } },
      memberships: { include: { person: true } },
    },
  });
  return { id, tags, sig };
}

test("an accepted proposal is a SIG in formation that links back to it", async () => {
  const { id, tags, sig } = await found({
    otherNames: { en: "", ko: "SIG 재현성", zh: "" },
    repositories: ["https://github.com/example/same"],
    chatUrl: "https://chat.example/same",
    meetingPlan: "Mondays, 08:00 UTC",
  });
  expect(sig).toMatchObject({
    slug: "reproducibility",
    status: "FORMING",
    kind: "SIG",
    joinPolicy: "APPLY",
    name: { original: "en", text: { en: "SIG Reproducibility", ko: "SIG 재현성" } },
    summary: { text: { en: "Give everybody the same results." } },
    lists: [{ name: "reproducibility", isPlanned: true, address: null, policy: "MODERATED" }],
    meetings: [{ schedule: { text: { en: "Mondays, 08:00 UTC" } } }],
    links: [
      { type: "REPOSITORY", url: "https://github.com/example/same", label: { text: { en: "example/same" } } },
      { type: "CHAT", url: "https://chat.example/same" },
    ],
  });
  const proposal = await db.proposal.findUniqueOrThrow({
    where: { id },
    include: { ballots: { include: { decision: true } } },
  });
  expect(proposal).toMatchObject({
    status: "ACCEPTED",
    dueAt: null,
    ballots: [{ outcome: "PASSED", decision: { conditions: "Report in May.", decidedById: people.chairId } }],
  });
  expect(tags).toEqual(
    expect.arrayContaining([`proposal:${id}`, `sig:${sig.id}`, `community:${people.communityId}`]),
  );
});

test("its charter is in force from that moment", async () => {
  const { sig } = await found();
  expect(sig.charters).toMatchObject([
    {
      number: 1,
      status: "IN_FORCE",
      authorId: people.proposerId,
      sections: { inScope: { original: "en", text: { en: "Seeds, kernels and their order." } } },
    },
  ]);
  expect(sig.charters[0]?.inForceFrom).not.toBeNull();
});

describe("its leads", () => {
  test("are accounts where the address has one, and people who can claim the role where not", async () => {
    const rosa = await makePerson("Rosa");
    const leads = [
      { name: "R. from the form", affiliation: "Demo", email: "rosa@example.org" },
      { name: "Kenji", affiliation: "Labs", email: "kenji@example.org" },
      { name: "Wei", affiliation: "Works", email: "" },
    ];
    const { sig } = await found({ leads });
    const event = await db.event.findFirstOrThrow({ where: { name: "proposal.accepted" } });
    expect(sig.roleTerms.every((term) => term.role === "LEAD" && term.appointedBy === event.id)).toBe(true);
    expect(sig.roleTerms.map(({ affiliation, person }) => [person.name, affiliation])).toEqual([
      ["Rosa", "Demo"],
      ["Kenji", "Labs"],
      ["Wei", "Works"],
    ]);
    expect(sig.roleTerms[0]?.personId).toBe(rosa);
    expect(sig.roleTerms[1]?.person).toMatchObject({
      user: null,
      contacts: [{ email: "kenji@example.org", isPublic: false }],
    });
    expect(sig.roleTerms[2]?.person).toMatchObject({ user: null, contacts: [] });
  });

  test("and the founding members and the proposer are on its roster, each once", async () => {
    const ivanLeads = { name: "Ivan", affiliation: "Demo", email: "ivan@example.org" };
    const { sig } = await found({
      leads: [ivanLeads, { name: "Kenji", affiliation: "Labs", email: "" }],
      members: [
        { name: "Noor", affiliation: "", email: "noor@example.org" },
        { name: "", affiliation: "", email: "" },
      ],
    });
    expect(sig.memberships.map(({ person, source }) => `${person.name} ${source}`).toSorted()).toEqual([
      "Ivan FOUNDER",
      "Kenji FOUNDER",
      "Noor FOUNDER",
    ]);
  });
});

test.each(["none", "None.", "없음", "无"])(
  "no meeting is planned where the answer is %j",
  async (meetingPlan) => {
    const { sig } = await found({ meetingPlan });
    expect(sig.meetings).toEqual([]);
  },
);

test("a forum takes the place of the list", async () => {
  const { sig } = await found({ channel: "FORUM", listName: "", forumUrl: "https://forum.example/c/same" });
  expect(sig.lists).toEqual([]);
  expect(sig.links).toMatchObject([{ type: "FORUM", url: "https://forum.example/c/same" }]);
});
