import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import { makeProposal, makeReviewedProposal, proposalSent } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import {
  acceptProposal,
  commentOnProposal,
  rejectProposal,
  requestChanges,
  reviewProposal,
  ruleOnProposal,
  supportProposal,
  withdrawProposal,
} from "./commands.ts";
import { saveProposal } from "./draft.ts";

freshDatabase();

const day = 86_400_000;

let communityId: string;
let ivan: string;
let noor: string;
let grace: string;
let ada: string;

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ivan = await makePerson("Ivan");
  noor = await makePerson("Noor", "ko");
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
});

const submitted = () => makeProposal(ivan, communityId);
const reviewed = () => makeReviewedProposal(ivan, grace, communityId);

async function does<Input, Result>(personId: string, command: Command<Input, Result>, input: Input) {
  return (await run(await actor(personId), command, input)).result;
}

async function mailsOf(proposalId: string) {
  const rows = await db.delivery.findMany({ where: { event: { proposalId } } });
  return rows.map(({ mail, personId }) => `${mail} ${personId}`).toSorted();
}

async function everything() {
  const [proposals, comments, supports, decisions, events, sigs, people, deliveries] = await Promise.all([
    db.proposal.findMany({ select: { id: true, status: true, dueAt: true, shepherdId: true } }),
    ...[db.proposalComment.count(), db.proposalSupport.count(), db.proposalDecision.count()],
    ...[db.event.count(), db.sig.count(), db.person.count(), db.delivery.count()],
  ]);
  return { proposals, comments, supports, decisions, events, sigs, people, deliveries };
}

const words = { synthesis: "Nobody objected; the machines are promised.", conditions: "" };

type Step = { proposalId: string };
type Case = {
  verb: string;
  from: () => Promise<{ id: string }>;
  command: Command<never, unknown>;
  input: (step: Step) => Step;
  by: () => string;
  notBy: () => string[];
  owesMail: boolean;
};

/** Every verb with who takes it, who does not, and what it starts from. */
const cases: Case[] = [
  {
    verb: "support",
    from: submitted,
    command: supportProposal,
    input: (step) => ({ ...step, sentence: "We need it." }),
    by: () => noor,
    notBy: () => [ivan],
    owesMail: false,
  },
  {
    verb: "comment",
    from: submitted,
    command: commentOnProposal,
    input: (step) => ({ ...step, id: randomUUID(), body: "Which machines?" }),
    by: () => noor,
    notBy: () => [],
    owesMail: true,
  },
  {
    verb: "withdraw",
    from: submitted,
    command: withdrawProposal,
    input: (step) => step,
    by: () => ivan,
    notBy: () => [noor, grace, ada],
    owesMail: false,
  },
  {
    verb: "review",
    from: submitted,
    command: reviewProposal,
    input: (step) => step,
    by: () => grace,
    notBy: () => [ivan, noor],
    owesMail: true,
  },
  {
    verb: "requestChanges",
    from: reviewed,
    command: requestChanges,
    input: (step) => ({ ...step, id: randomUUID(), body: "Name the machines." }),
    by: () => grace,
    notBy: () => [ivan, noor],
    owesMail: true,
  },
  {
    verb: "accept",
    from: reviewed,
    command: acceptProposal,
    input: (step) => ({ ...step, ...words }),
    by: () => ada,
    notBy: () => [ivan, noor, grace],
    owesMail: true,
  },
  {
    verb: "reject",
    from: reviewed,
    command: rejectProposal,
    input: (step) => ({ ...step, ...words }),
    by: () => ada,
    notBy: () => [ivan, noor, grace],
    owesMail: true,
  },
];

function acting({ command, input }: Pick<Case, "command" | "input">) {
  return (personId: string, proposalId: string) => does(personId, command, input({ proposalId }) as never);
}

describe.each(cases)("$verb", ({ from, by, notBy, ...verb }) => {
  const { command, input } = verb;
  const act = acting(verb);

  test("is refused to guests and to everybody whom the policy leaves out, and changes nothing", async () => {
    const { id } = await from();
    const before = await everything();
    await expect(run(guest, command, input({ proposalId: id }) as never)).rejects.toThrow(NotAllowed);
    for (const personId of notBy()) await expect(act(personId, id)).rejects.toThrow(NotAllowed);
    expect(await everything()).toEqual(before);
  });

  test("is too late when the proposal has ended", async () => {
    const { id } = await from();
    await does(ivan, withdrawProposal, { proposalId: id });
    const before = await everything();
    await expect(act(by(), id)).rejects.toThrow(Stale);
    expect(await everything()).toEqual(before);
  });

  test("is about nothing that exists when the proposal is somebody's draft", async () => {
    const form = proposalSent(communityId);
    await does(ivan, saveProposal, form);
    for (const personId of [noor, grace, ada]) {
      await expect(act(personId, form.id)).rejects.toThrow(NotFound);
    }
  });
});

test.each(cases.filter((one) => one.owesMail))(
  "$verb leaves nothing behind when its mails cannot be written",
  async ({ from, by, ...verb }) => {
    const { id } = await from();
    const before = await everything();
    const mend = await breakDeliveries();
    await expect(acting(verb)(by(), id)).rejects.toThrow();
    await mend();
    expect(await everything()).toEqual(before);
    await acting(verb)(by(), id);
  },
);

describe("support", () => {
  test("is public, once a person, and with a sentence", async () => {
    const { id } = await submitted();
    const support = { proposalId: id, sentence: "We need it." };
    await does(noor, supportProposal, support);
    await expect(does(noor, supportProposal, support)).rejects.toThrow(Stale);
    expect(await db.proposalSupport.findMany()).toMatchObject([{ personId: noor, sentence: "We need it." }]);
    expect(await db.event.count({ where: { name: "proposal.supported", isPublic: true } })).toBe(1);
  });
});

describe("a comment", () => {
  test("stands on the revision it was made on, and is told to the proposer once", async () => {
    const { id } = await submitted();
    const remark = { proposalId: id, id: randomUUID(), body: "Which machines?" };
    await does(noor, commentOnProposal, remark);
    await does(noor, commentOnProposal, remark);
    const comments = await db.proposalComment.findMany({ include: { revision: true } });
    expect(comments).toMatchObject([{ authorId: noor, revision: { number: 1 } }]);
    expect((await mailsOf(id)).filter((mail) => mail.startsWith("proposalCommented"))).toEqual([
      `proposalCommented ${ivan}`,
    ]);
  });

  test("of the proposer is mailed to nobody", async () => {
    const { id } = await submitted();
    await does(ivan, commentOnProposal, { proposalId: id, id: randomUUID(), body: "Any of them." });
    expect((await mailsOf(id)).filter((mail) => mail.startsWith("proposalCommented"))).toEqual([]);
  });
});

describe("a review", () => {
  test("names the shepherd and the date, and is told to the proposer", async () => {
    const { id } = await submitted();
    const { result, tags } = await run(await actor(grace), reviewProposal, { proposalId: id });
    const row = await db.proposal.findUniqueOrThrow({ where: { id: result.id } });
    expect(row).toMatchObject({ status: "IN_REVIEW", shepherdId: grace });
    expect(row.dueAt?.getTime()).toBeCloseTo(Date.now() + 7 * day, -5);
    expect(tags.toSorted()).toEqual([`proposal:${id}`, `proposals:${communityId}`]);
    expect(await mailsOf(id)).toContain(`proposalInReview ${ivan}`);
    await expect(does(ada, reviewProposal, { proposalId: id })).rejects.toThrow(Stale);
  });

  test("that asks for changes hands the next step to the proposer, with a month's time", async () => {
    const { id } = await reviewed();
    await does(grace, requestChanges, { proposalId: id, id: randomUUID(), body: "Name the machines." });
    const row = await db.proposal.findUniqueOrThrow({ where: { id } });
    expect(row.status).toBe("CHANGES_REQUESTED");
    expect(row.dueAt?.getTime()).toBeCloseTo(Date.now() + 30 * day, -5);
    expect(await mailsOf(id)).toContain(`proposalChangesRequested ${ivan}`);
    await expect(does(ada, acceptProposal, { proposalId: id, ...words })).rejects.toThrow(Stale);
  });
});

describe("somebody with a stake", () => {
  test("neither reviews nor rules: the proposer", async () => {
    const { id } = await makeReviewedProposal(ada, grace, communityId);
    await expect(does(ada, acceptProposal, { proposalId: id, ...words })).rejects.toThrow(NotAllowed);
    await expect(does(ada, rejectProposal, { proposalId: id, ...words })).rejects.toThrow(NotAllowed);
    await expect(
      does(ada, requestChanges, { proposalId: id, id: randomUUID(), body: "More." }),
    ).rejects.toThrow(NotAllowed);
  });

  test("neither reviews nor rules: a proposed lead, known by their address", async () => {
    const leads = [
      { name: "A.", affiliation: "Demo", email: "ada@example.org" },
      { name: "G.", affiliation: "Demo", email: "grace@example.org" },
    ];
    const { id } = await makeProposal(ivan, communityId, { leads });
    await expect(does(grace, reviewProposal, { proposalId: id })).rejects.toThrow(NotAllowed);
    const omar = await makeSteering("Omar", communityId);
    await does(omar, reviewProposal, { proposalId: id });
    await expect(does(ada, acceptProposal, { proposalId: id, ...words })).rejects.toThrow(NotAllowed);
  });
});

test("a rejection is a ruling in words, and founds nothing", async () => {
  const { id } = await reviewed();
  await does(ada, ruleOnProposal, { proposalId: id, ...words, outcome: "reject" });
  const row = await db.proposal.findUniqueOrThrow({ where: { id }, include: { decision: true } });
  expect(row).toMatchObject({ status: "REJECTED", dueAt: null, decision: { outcome: "REJECTED", ...words } });
  expect(row.endedAt).not.toBeNull();
  expect(await mailsOf(id)).toContain(`proposalRejected ${ivan}`);
  expect(await db.sig.count()).toBe(0);
});

test("a withdrawal ends the proposal for good", async () => {
  const { id } = await reviewed();
  await does(ivan, withdrawProposal, { proposalId: id });
  const row = await db.proposal.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: "WITHDRAWN", dueAt: null });
  await expect(does(ada, acceptProposal, { proposalId: id, ...words })).rejects.toThrow(Stale);
});
