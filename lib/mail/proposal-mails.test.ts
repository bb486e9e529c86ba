import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actor, makeCommunity, makeLead, makePerson, makeSig, makeSteering } from "#prisma/factories.ts";
import {
  daysFromNow,
  makeClosedBallot,
  makeClosing,
  makeClosingInNotice,
  makeProposal,
  makeReviewedProposal,
  proposalSent,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { system } from "../actor.ts";
import { castPosition, closeBallot } from "../ballots/commands.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { workOff } from "../deliveries/testing.ts";
import { acceptProposal, expireProposal } from "../proposals/clock.ts";
import { requestChanges, supportProposal, withdrawProposal } from "../proposals/commands.ts";
import { commentOnProposal, markComment } from "../proposals/comments.ts";
import { decideProposal, objectToProposal, openProposalBallot } from "../proposals/decide.ts";
import { submitProposal } from "../proposals/draft.ts";
import { freshMailbox } from "./testing.ts";

freshDatabase();
const mailbox = freshMailbox();

let communityId: string;
let ivan: string;
let grace: string;
let ada: string;

beforeEach(async () => {
  communityId = (await makeCommunity("arboretum")).id;
  ivan = await makePerson("Ivan", "zh");
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
});

async function does<Input>(personId: string, command: Command<Input, unknown>, input: Input, days = 0) {
  await run(await actor(personId), command, input, daysFromNow(days));
}

/** What the mailboxes have received since they were last looked at. */
async function news() {
  await workOff();
  const received = mailbox.received.splice(0);
  return received.map(({ to, mail }) => ({
    to,
    subject: mail.subject,
    text: mail.text ?? "",
    thread: mail.references,
  }));
}

test("a proposal with its supporters waits for a shepherd in the mailboxes of the committee", async () => {
  await db.community.updateMany({ data: { supportersNeeded: 1 } });
  const { id, name } = await makeProposal(ivan, communityId);
  expect(await news()).toEqual([]);
  await does(await makePerson("Noor"), supportProposal, { proposalId: id, sentence: "Yes." });
  const mails = await news();
  const toCommittee = mails.filter(({ to }) => to !== "ivan@example.org");
  expect(toCommittee.map(({ to }) => to).toSorted()).toEqual(["ada@example.org", "grace@example.org"]);
  for (const mail of toCommittee) {
    expect(mail.subject).toBe(`Proposal 1 awaits review: ${name}`);
    expect(mail.thread).toBe(`<proposal-${id}@sigpost.example>`);
    expect(mail.text).toContain("https://sigpost.example/en/arboretum/proposals/1");
  }
});

test("its proposer reads who took it up, what is asked and what is to be resolved", async () => {
  const proposal = await makeReviewedProposal(ivan, grace, communityId);
  const proposalId = proposal.id;
  const own = (await news()).filter((mail) => mail.to === "ivan@example.org");
  expect(own.map(({ subject }) => subject)).toEqual([
    `提案 1 已进入评审：${proposal.name}`,
    `提案 1 已有跟进委员：${proposal.name}`,
  ]);

  const commentId = randomUUID();
  await does(grace, commentOnProposal, { proposalId, id: commentId, body: "Which machines?" });
  expect(await news()).toMatchObject([
    { to: "ivan@example.org", text: expect.stringContaining("> Which machines?") },
  ]);
  await does(ada, markComment, { proposalId, commentId });
  expect(await news()).toMatchObject([
    { to: "ivan@example.org", text: expect.stringContaining("> Which machines?") },
  ]);
  const answer = { proposalId, id: randomUUID(), parentId: commentId, body: "Those of Demo." };
  await does(ivan, commentOnProposal, answer);
  expect(await news()).toMatchObject([
    { to: "grace@example.org", text: expect.stringContaining("> Those of Demo.") },
  ]);

  await does(ada, requestChanges, { proposalId, id: randomUUID(), body: "Name two leads." });
  const [asked] = await news();
  expect(asked?.subject).toBe(`提案 1 需要修改：${proposal.name}`);
  expect(asked?.text).toContain("> Name two leads.");

  const again = proposalSent(communityId, { id: proposalId, mission: "A mission, told better." });
  await does(ivan, submitProposal, again);
  expect(await news()).toMatchObject([
    { to: "grace@example.org", text: expect.stringContaining("in review again, with revision 2") },
  ]);
});

const people = () => ({ proposerId: ivan, shepherdId: grace, chairId: ada, communityId });
const words = { synthesis: "Nobody objected.", conditions: "Report in May." };

test("from the ballot to the SIG, everybody reads what concerns them", async () => {
  const { id: proposalId } = await makeReviewedProposal(ivan, grace, communityId);
  await news();
  await does(ada, openProposalBallot, { proposalId }, 8);
  const opened = await news();
  expect(opened.map(({ to }) => to).toSorted()).toEqual(["grace@example.org", "ivan@example.org"]);
  const { id: ballotId } = await db.ballot.findFirstOrThrow();
  for (const who of [grace, ada]) {
    await does(who, castPosition, { ballotId, choice: "APPROVE", reason: "" }, 9);
  }
  await run(system, closeBallot, { ballotId }, daysFromNow(16));
  expect(await news()).toMatchObject([
    { to: "ada@example.org", text: expect.stringContaining("2 approve, 0 object, 0 abstain") },
  ]);
  await does(ada, decideProposal, { proposalId, ...words }, 17);
  const announced = await news();
  expect(announced.map(({ to }) => to).toSorted()).toEqual(["grace@example.org", "ivan@example.org"]);
  for (const { text } of announced) expect(text).toContain("> Nobody objected.");
  await run(system, acceptProposal, { proposalId }, daysFromNow(25));
  const [accepted] = (await news()).filter((mail) => mail.to === "ivan@example.org");
  expect(accepted?.text).toContain("> Report in May.");
  const sig = await db.sig.findUniqueOrThrow({ where: { proposalId } });
  expect(accepted?.text).toContain(`https://sigpost.example/zh/arboretum/${sig.slug}`);
});

test("an objection is told with its reason", async () => {
  const { proposalId } = await makeClosedBallot(people(), [
    [grace, "APPROVE"],
    [ada, "APPROVE"],
  ]);
  await does(ada, decideProposal, { proposalId, ...words }, 10);
  await news();
  await does(grace, objectToProposal, { proposalId, reason: "The machines are gone." }, 11);
  const objected = await news();
  expect(objected.map(({ to }) => to).toSorted()).toEqual(["ada@example.org", "ivan@example.org"]);
  for (const { text } of objected) expect(text).toContain("> The machines are gone.");
});

test("a rejection says why", async () => {
  const { proposalId } = await makeClosedBallot(people(), [[grace, "OBJECT"]]);
  await news();
  await does(ada, decideProposal, { proposalId, synthesis: "There is one already.", conditions: "" }, 10);
  const [rejected] = await news();
  expect(rejected?.text).toContain("> There is one already.");
});

test("the end of a proposal that found nobody is told, too", async () => {
  const { id: proposalId, name } = await makeProposal(ivan, communityId);
  await run(system, expireProposal, { proposalId }, daysFromNow(31));
  expect(await news()).toMatchObject([{ to: "ivan@example.org", subject: `提案 1 已过期：${name}` }]);
});

test("nobody is asked to review what was withdrawn, and nobody is told of their own comment", async () => {
  await db.community.updateMany({ data: { supportersNeeded: 0 } });
  const { id: proposalId } = await makeProposal(ivan, communityId);
  await does(ivan, commentOnProposal, { proposalId, id: randomUUID(), body: "One thing more." });
  await does(ivan, withdrawProposal, { proposalId, reason: "No." });
  expect(await news()).toEqual([]);
});

describe("the end of a SIG", () => {
  const textTo = (mails: Awaited<ReturnType<typeof news>>, who: string) =>
    mails.filter(({ to }) => to === `${who}@example.org`).map(({ subject, text }) => `${subject}\n${text}`);

  test("is told in words of its own from the review to the last day", async () => {
    const sig = await makeSig({ communityId, slug: "addons" });
    await db.roleTerm.create({ data: { sigId: sig.id, personId: ivan, role: "LEAD" } });
    await makeLead("Lin", sig.id);
    await makeSig({ communityId, slug: "tools" });
    const merging = { sigId: sig.id, aim: "MERGE" as const, into: "tools", why: "Both do the same." };
    const name = "Merge SIG addons into SIG tools";
    const { id } = await makeClosing(ivan, { communityId, ...merging });
    const [toReview] = textTo(await news(), "grace");
    expect(toReview).toContain(`make a SIG of arboretum part of another: “${name}”`);
    expect(toReview).toContain("> Both do the same.");
    expect(toReview).not.toContain("supporters");
    await does(ivan, withdrawProposal, { proposalId: id, reason: "To be told better." });
    const { proposalId } = await makeClosingInNotice(people(), merging);
    const announced = textTo(await news(), "grace").find((text) => text.includes("public notice begins"));
    expect(announced).toContain("the SIG becomes part of the other then");

    await run(system, acceptProposal, { proposalId }, daysFromNow(18));
    const ended = await news();
    const accepted = textTo(ended, "ivan").find((text) => text.includes("公示期"));
    expect(accepted).toContain("该 SIG 已并入另一个 SIG");
    expect(accepted).toContain("https://sigpost.example/zh/arboretum/addons");
    const [toRoster] = textTo(ended, "lin");
    expect(toRoster).toContain("SIG addons is part of SIG tools now");
    expect(toRoster).toContain("> Both do the same.");
    expect(toRoster).toContain("https://sigpost.example/en/arboretum/tools/join");
    expect(toRoster).toContain("https://sigpost.example/en/arboretum/proposals/2");
  });

  test("that can no longer come about is told with what can be done", async () => {
    const sig = await makeSig({ communityId, slug: "addons" });
    await db.roleTerm.create({ data: { sigId: sig.id, personId: ivan, role: "LEAD" } });
    const tools = await makeSig({ communityId, slug: "tools" });
    const merging = { sigId: sig.id, aim: "MERGE" as const, into: "tools" };
    const { proposalId } = await makeClosingInNotice(people(), merging);
    await news();
    await db.sig.update({ where: { id: tools.id }, data: { status: "RETIRED" } });
    await run(system, acceptProposal, { proposalId }, daysFromNow(18));
    const told = await news();
    expect(told.map(({ to }) => to).toSorted()).toEqual([
      ...["ada@example.org", "grace@example.org", "ivan@example.org"],
    ]);
    expect(textTo(told, "grace")[0]).toContain("had ended before. Nothing was changed");
  });
});
