import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import { makeProposal, makeReviewedProposal, proposalSent } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { workOff } from "../deliveries/testing.ts";
import {
  acceptProposal,
  commentOnProposal,
  rejectProposal,
  requestChanges,
  withdrawProposal,
} from "../proposals/commands.ts";
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

async function does<Input>(personId: string, command: Command<Input, unknown>, input: Input) {
  await run(await actor(personId), command, input);
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

test("a proposal waits for a shepherd in the mailboxes of the steering committee", async () => {
  const { id, name } = await makeProposal(ivan, communityId);
  const mails = await news();
  expect(mails.map(({ to }) => to).toSorted()).toEqual(["ada@example.org", "grace@example.org"]);
  for (const mail of mails) {
    expect(mail.subject).toBe(`Proposal 1 awaits review: ${name}`);
    expect(mail.thread).toBe(`<proposal-${id}@sigpost.example>`);
    expect(mail.text).toContain("https://sigpost.example/en/arboretum/proposals/1");
  }
});

test("its proposer reads who took it up, what is asked and what became of it", async () => {
  const proposal = await makeReviewedProposal(ivan, grace, communityId);
  const proposalId = proposal.id;
  const [taken] = (await news()).filter((mail) => mail.to === "ivan@example.org");
  expect(taken?.subject).toBe(`提案 1 已进入评审：${proposal.name}`);
  expect(taken?.text).toContain("Grace 已开始评审您的提案");

  await does(grace, commentOnProposal, { proposalId, id: randomUUID(), body: "Which machines?" });
  expect(await news()).toMatchObject([
    { to: "ivan@example.org", text: expect.stringContaining("> Which machines?") },
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

  const words = { synthesis: "Nobody objected.", conditions: "Report in May." };
  await does(ada, acceptProposal, { proposalId, ...words });
  const [accepted] = (await news()).filter((mail) => mail.to === "ivan@example.org");
  expect(accepted?.text).toContain("> Nobody objected.");
  expect(accepted?.text).toContain("> Report in May.");
  const sig = await db.sig.findUniqueOrThrow({ where: { proposalId } });
  expect(accepted?.text).toContain(`https://sigpost.example/zh/arboretum/${sig.slug}`);
});

test("a rejection says why", async () => {
  const { id: proposalId } = await makeReviewedProposal(ivan, grace, communityId);
  await news();
  await does(ada, rejectProposal, { proposalId, synthesis: "There is one already.", conditions: "" });
  const [rejected] = await news();
  expect(rejected?.text).toContain("> There is one already.");
});

test("nobody is asked to review what was withdrawn, and nobody is told of their own comment", async () => {
  const { id: proposalId } = await makeProposal(ivan, communityId);
  await does(ivan, commentOnProposal, { proposalId, id: randomUUID(), body: "One thing more." });
  await does(ivan, withdrawProposal, { proposalId });
  expect(await news()).toEqual([]);
});
