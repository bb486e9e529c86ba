import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { approveJoinRequest, submitMembershipRequest } from "./commands.ts";
import {
  answerQuestion,
  askApplicant,
  claimRequest,
  editJoinRequest,
  handOverRequest,
  ignoreRequest,
  noteOnRequest,
  releaseRequest,
} from "./conversation.ts";

freshDatabase();

const day = 86_400_000;
let sigId: string;
let lin: string;
let yuna: string;
let noor: string;
let requestId: string;

const word = (body = "Which part?") => ({ requestId, id: crypto.randomUUID(), body });
const approval = (doubtsRead: string[] = []) => ({ id: requestId, note: "", doubtsRead });
const status = async () => (await db.joinRequest.findUniqueOrThrow({ where: { id: requestId } })).status;

beforeEach(async () => {
  const community = await makeCommunity();
  sigId = (await makeSig({ communityId: community.id })).id;
  [lin, yuna, noor] = [await makeLead("Lin", sigId), await makeLead("Yuna", sigId), await makePerson("Noor")];
  const words = {
    introduction: "Noor",
    intentions: "Work",
    links: [],
    lists: [],
    codeOfConduct: "on" as const,
  };
  requestId = (await run(await actor(noor), submitMembershipRequest, { sigId, ...words })).result.id;
});

describe("a question", () => {
  test("rests the clock until the applicant answers, and both sides are told", async () => {
    const before = await db.joinRequest.findUniqueOrThrow({ where: { id: requestId } });
    const asked = new Date();
    await run(await actor(lin), askApplicant, word(), asked);
    expect(await status()).toBe("NEEDS_INFO");
    await run(
      await actor(noor),
      answerQuestion,
      word("The serving part."),
      new Date(asked.getTime() + 3 * day),
    );
    const after = await db.joinRequest.findUniqueOrThrow({ where: { id: requestId } });
    expect(after.status).toBe("PENDING");
    expect(after.dueAt.getTime() - before.dueAt.getTime()).toBe(3 * day);
    expect(after.expiresAt.getTime() - before.expiresAt.getTime()).toBe(3 * day);
    const mails = await db.delivery.findMany({ select: { mail: true, personId: true } });
    expect(mails).toContainEqual({ mail: "requestQuestion", personId: noor });
    expect(mails).toContainEqual({ mail: "requestAnswered", personId: yuna });
  });

  test("is a decider's to ask, the applicant's to answer, each in its time", async () => {
    await expect(run(await actor(noor), askApplicant, word())).rejects.toThrow(NotAllowed);
    await expect(run(await actor(noor), answerQuestion, word())).rejects.toThrow(Stale);
    await run(await actor(lin), askApplicant, word());
    await expect(run(await actor(yuna), askApplicant, word())).rejects.toThrow(Stale);
    await expect(run(await actor(lin), answerQuestion, word())).rejects.toThrow(NotAllowed);
    const stranger = await actor(await makePerson("Omar"));
    await expect(run(stranger, askApplicant, word())).rejects.toThrow(NotFound);
  });

  test("sent twenty times is asked once", async () => {
    const question = word();
    const me = await actor(lin);
    await Promise.allSettled(Array.from({ length: 20 }, () => run(me, askApplicant, question)));
    expect(await db.joinRequestMessage.count()).toBe(1);
  });

  test("is not asked when its mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(run(await actor(lin), askApplicant, word())).rejects.toThrow();
    await mend();
    expect(await status()).toBe("PENDING");
    expect(await db.joinRequestMessage.count()).toBe(0);
  });
});

describe("editing", () => {
  const edit = () => ({
    requestId,
    introduction: "I am Noor",
    intentions: "Serving",
    experience: "",
    links: [],
  });

  test("changes the applicant's words while the request is pending", async () => {
    await run(await actor(noor), editJoinRequest, edit());
    expect(await db.joinRequest.findUnique({ where: { id: requestId } })).toMatchObject({
      intentions: "Serving",
    });
    const without = { ...edit(), introduction: "" };
    await expect(run(await actor(noor), editJoinRequest, without)).rejects.toThrow(Invalid);
  });

  test("is for the applicant, and not once something was asked or decided", async () => {
    await expect(run(await actor(lin), editJoinRequest, edit())).rejects.toThrow(NotAllowed);
    await run(await actor(lin), askApplicant, word());
    await expect(run(await actor(noor), editJoinRequest, edit())).rejects.toThrow(Stale);
  });
});

describe("among the deciders", () => {
  test("a doubt has to be read before a colleague approves, though not by who wrote it", async () => {
    const doubt = { ...word("Is this the same person as last year?"), isDoubt: "on" as const };
    await run(await actor(yuna), noteOnRequest, doubt);
    await expect(run(await actor(lin), approveJoinRequest, approval())).rejects.toThrow(Invalid);
    await run(await actor(lin), approveJoinRequest, approval([doubt.id]));
    expect(await status()).toBe("APPROVED");
  });

  test("whoever wrote the doubt can approve, and a note hinders nobody", async () => {
    await run(await actor(yuna), noteOnRequest, word("Met them at a meeting."));
    const doubt = { ...word("Hm."), isDoubt: "on" as const };
    await run(await actor(yuna), noteOnRequest, doubt);
    await run(await actor(yuna), approveJoinRequest, approval());
    expect(await status()).toBe("APPROVED");
  });

  test("notes are not the applicant's to write", async () => {
    await expect(run(await actor(noor), noteOnRequest, word())).rejects.toThrow(NotAllowed);
  });

  test("a claim is made, handed to a colleague, who is told, and given up", async () => {
    const claimer = async () =>
      (await db.joinRequest.findUniqueOrThrow({ where: { id: requestId } })).claimedById;
    await run(await actor(lin), claimRequest, { requestId });
    expect(await claimer()).toBe(lin);
    await expect(run(await actor(lin), handOverRequest, { requestId, toId: noor })).rejects.toThrow(Invalid);
    await run(await actor(lin), handOverRequest, { requestId, toId: yuna });
    expect(await claimer()).toBe(yuna);
    expect(await db.delivery.count({ where: { mail: "requestHandedOver", personId: yuna } })).toBe(1);
    await run(await actor(yuna), releaseRequest, { requestId });
    expect(await claimer()).toBeNull();
    await expect(run(await actor(noor), claimRequest, { requestId })).rejects.toThrow(NotAllowed);
  });

  test("spam is put away without a word to anybody", async () => {
    const before = await db.delivery.count();
    await expect(run(await actor(noor), ignoreRequest, { requestId })).rejects.toThrow(NotAllowed);
    await run(await actor(lin), ignoreRequest, { requestId });
    expect(await status()).toBe("IGNORED");
    expect(await db.delivery.count()).toBe(before);
    await expect(run(await actor(lin), ignoreRequest, { requestId })).rejects.toThrow(Stale);
  });
});
