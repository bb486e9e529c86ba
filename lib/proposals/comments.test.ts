import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCommunity, makePerson, makeSteering, runAs } from "#prisma/factories.ts";
import { makeProposal, makeReviewedProposal } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import { NotFound, Stale } from "../errors.ts";
import { commentOnProposal, markComment, resolveComment } from "./comments.ts";

freshDatabase();

const commentId = "018f0000-0000-7000-8000-00000000000a";

let communityId: string;
let ivan: string;
let noor: string;
let grace: string;
let ada: string;

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ivan = await makePerson("Ivan");
  noor = await makePerson("Noor");
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
});

const submitted = () => makeProposal(ivan, communityId);

/** A remark of Noor's on a proposal in review, perhaps marked by Grace. */
async function remarked(isMarked: boolean) {
  const proposal = await makeReviewedProposal(ivan, grace, communityId);
  await runAs(noor, commentOnProposal, { proposalId: proposal.id, id: commentId, body: "Who pays?" });
  if (isMarked) await runAs(grace, markComment, { proposalId: proposal.id, commentId });
  return proposal;
}

async function mailsOf(proposalId: string) {
  const rows = await db.delivery.findMany({ where: { event: { proposalId } } });
  return rows.map(({ mail, personId }) => `${mail} ${personId}`).toSorted();
}

describe("a comment", () => {
  test("stands on the revision it was made on, and is told to the proposer once", async () => {
    const { id } = await submitted();
    const remark = { proposalId: id, id: randomUUID(), body: "Which machines?" };
    await runAs(noor, commentOnProposal, remark);
    await runAs(noor, commentOnProposal, remark);
    const comments = await db.proposalComment.findMany({ include: { revision: true } });
    expect(comments).toMatchObject([{ authorId: noor, revision: { number: 1 } }]);
    expect(await mailsOf(id)).toEqual([`proposalCommented ${ivan}`]);
  });

  test("of the proposer is mailed to nobody", async () => {
    const { id } = await submitted();
    await runAs(ivan, commentOnProposal, { proposalId: id, id: randomUUID(), body: "Any of them." });
    expect(await mailsOf(id)).toEqual([]);
  });

  test("is answered in its thread, which its author hears of", async () => {
    const { id } = await remarked(false);
    const first = { proposalId: id, id: randomUUID(), parentId: commentId, body: "We do." };
    await runAs(ivan, commentOnProposal, first);
    const second = { proposalId: id, id: randomUUID(), parentId: first.id, body: "Thank you." };
    await runAs(grace, commentOnProposal, second);
    const answers = await db.proposalComment.findMany({ where: { parentId: { not: null } } });
    expect(answers.map(({ parentId }) => parentId)).toEqual([commentId, commentId]);
    const mails = (await mailsOf(id)).filter((mail) => mail.startsWith("comment"));
    expect(mails).toEqual([`commentAnswered ${noor}`]);
  });

  test("of another proposal can be neither answered nor marked", async () => {
    await remarked(false);
    const { id } = await makeProposal(noor, communityId, { slug: "other" });
    const answer = { proposalId: id, id: randomUUID(), parentId: commentId, body: "Here." };
    await expect(runAs(noor, commentOnProposal, answer)).rejects.toThrow(NotFound);
    await expect(runAs(grace, markComment, { proposalId: id, commentId })).rejects.toThrow(NotFound);
  });

  test("is marked, resolved by somebody, and marked again", async () => {
    const { id } = await remarked(true);
    const step = { proposalId: id, commentId };
    await expect(runAs(ada, markComment, step)).rejects.toThrow(Stale);
    await runAs(ada, resolveComment, step);
    expect(await db.proposalComment.findFirst()).toMatchObject({ status: "RESOLVED", resolvedById: ada });
    await runAs(grace, markComment, step);
    expect(await db.proposalComment.findFirst()).toMatchObject({ status: "TO_RESOLVE", resolvedById: null });
  });
});
