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
  handOverProposal,
  requestChanges,
  shepherdProposal,
  supportProposal,
  withdrawProposal,
} from "./commands.ts";
import { commentOnProposal, markComment, resolveComment } from "./comments.ts";
import { saveProposal } from "./draft.ts";

freshDatabase();

const day = 86_400_000;

let communityId: string;
let ivan: string;
let noor: string;
let grace: string;
let ada: string;
let omar: string;

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ivan = await makePerson("Ivan");
  noor = await makePerson("Noor", "ko");
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
  omar = await makeSteering("Omar", communityId);
});

const submitted = () => makeProposal(ivan, communityId);
const reviewed = () => makeReviewedProposal(ivan, grace, communityId);

async function does<Input, Result>(personId: string, command: Command<Input, Result>, input: Input) {
  return (await run(await actor(personId), command, input)).result;
}

/** A remark of Noor's on a proposal in review, perhaps marked by Grace. */
async function remarked(isMarked: boolean) {
  const proposal = await reviewed();
  await does(noor, commentOnProposal, { proposalId: proposal.id, id: commentId, body: "Who pays?" });
  if (isMarked) await does(grace, markComment, { proposalId: proposal.id, commentId });
  return proposal;
}

async function mailsOf(proposalId: string) {
  const rows = await db.delivery.findMany({ where: { event: { proposalId } } });
  return rows.map(({ mail, personId }) => `${mail} ${personId}`).toSorted();
}

async function everything() {
  const [proposals, comments, supports, events, deliveries] = await Promise.all([
    db.proposal.findMany({ select: { id: true, status: true, dueAt: true, shepherdId: true } }),
    db.proposalComment.findMany({ select: { id: true, status: true } }),
    ...[db.proposalSupport.count(), db.event.count(), db.delivery.count()],
  ]);
  return { proposals, comments, supports, events, deliveries };
}

const commentId = "018f0000-0000-7000-8000-00000000000a";

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
    input: (step) => ({ ...step, reason: "We join SIG Build." }),
    by: () => ivan,
    notBy: () => [noor, grace, ada],
    owesMail: false,
  },
  {
    verb: "shepherd",
    from: submitted,
    command: shepherdProposal,
    input: (step) => step,
    by: () => grace,
    notBy: () => [ivan, noor],
    owesMail: true,
  },
  {
    verb: "handOver",
    from: reviewed,
    command: handOverProposal,
    input: (step) => ({ ...step, shepherdId: ada }),
    by: () => grace,
    notBy: () => [ivan, noor, omar],
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
    verb: "mark",
    from: () => remarked(false),
    command: markComment,
    input: (step) => ({ ...step, commentId }),
    by: () => grace,
    notBy: () => [ivan, noor],
    owesMail: true,
  },
  {
    verb: "resolve",
    from: () => remarked(true),
    command: resolveComment,
    input: (step) => ({ ...step, commentId }),
    by: () => ada,
    notBy: () => [ivan, noor],
    owesMail: false,
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
    await does(ivan, withdrawProposal, { proposalId: id, reason: "Done." });
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

  test("in the community's number opens the review, with its dates, and tells the proposer and the committee", async () => {
    const { id } = await submitted();
    for (const personId of [noor, await makePerson("Kim")]) {
      await does(personId, supportProposal, { proposalId: id, sentence: "Yes." });
    }
    expect(await db.proposal.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "SUBMITTED" });
    expect(await mailsOf(id)).toEqual([]);
    await does(await makePerson("Lee"), supportProposal, { proposalId: id, sentence: "Yes." });
    const row = await db.proposal.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "IN_REVIEW", shepherdId: null });
    expect(row.commentsUntil?.getTime()).toBeCloseTo(Date.now() + 7 * day, -5);
    expect(row.dueAt?.getTime()).toBeCloseTo(Date.now() + 14 * day, -5);
    const mails = [ada, grace, omar].map((personId) => `proposalToReview ${personId}`);
    expect(await mailsOf(id)).toEqual([`proposalInReview ${ivan}`, ...mails].toSorted());
  });

  test("is not waited for where the community asks for none", async () => {
    await db.community.update({ where: { id: communityId }, data: { supportersNeeded: 0 } });
    expect(await submitted()).toMatchObject({ status: "IN_REVIEW" });
  });
});

describe("a shepherd", () => {
  test("is taken once and told to the proposer", async () => {
    const { id } = await submitted();
    await does(grace, shepherdProposal, { proposalId: id });
    expect(await db.proposal.findFirst()).toMatchObject({ status: "SUBMITTED", shepherdId: grace });
    expect(await mailsOf(id)).toEqual([`proposalShepherded ${ivan}`]);
    await expect(does(ada, shepherdProposal, { proposalId: id })).rejects.toThrow(Stale);
  });

  test("hands over to another member without a stake, and to nobody else", async () => {
    const { id } = await reviewed();
    for (const shepherdId of [grace, noor, ivan]) {
      const attempt = does(grace, handOverProposal, { proposalId: id, shepherdId });
      await expect(attempt).rejects.toMatchObject({ fields: { shepherdId: "choose" } });
    }
    await does(grace, handOverProposal, { proposalId: id, shepherdId: omar });
    expect(await db.proposal.findFirst()).toMatchObject({ shepherdId: omar });
    expect(await mailsOf(id)).toContain(`proposalHandedOver ${omar}`);
    await does(ada, handOverProposal, { proposalId: id, shepherdId: grace });
  });
});

test("asking for changes hands the next step to the proposer, who has a month's time", async () => {
  const { id } = await reviewed();
  await does(grace, requestChanges, { proposalId: id, id: randomUUID(), body: "Name the machines." });
  const row = await db.proposal.findUniqueOrThrow({ where: { id } });
  expect(row.status).toBe("CHANGES_REQUESTED");
  expect(row.dueAt?.getTime()).toBeCloseTo(Date.now() + 30 * day, -8);
  expect(await mailsOf(id)).toContain(`proposalChangesRequested ${ivan}`);
});

describe("somebody with a stake", () => {
  test("does not review: the proposer", async () => {
    const { id } = await makeReviewedProposal(ada, grace, communityId);
    const changes = { proposalId: id, id: randomUUID(), body: "More." };
    await expect(does(ada, requestChanges, changes)).rejects.toThrow(NotAllowed);
  });

  test("does not review: a proposed lead, known by their address", async () => {
    const leads = [
      { name: "A.", affiliation: "Demo", email: "ada@example.org" },
      { name: "G.", affiliation: "Demo", email: "grace@example.org" },
    ];
    const { id } = await makeProposal(ivan, communityId, { leads });
    await expect(does(grace, shepherdProposal, { proposalId: id })).rejects.toThrow(NotAllowed);
    await does(omar, shepherdProposal, { proposalId: id });
    const handing = does(omar, handOverProposal, { proposalId: id, shepherdId: ada });
    await expect(handing).rejects.toMatchObject({ fields: { shepherdId: "choose" } });
  });
});

test("a withdrawal ends the proposal for good, with a public reason", async () => {
  const { id } = await reviewed();
  await does(ivan, withdrawProposal, { proposalId: id, reason: "We join SIG Build." });
  const row = await db.proposal.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: "WITHDRAWN", dueAt: null, endReason: "We join SIG Build." });
});
