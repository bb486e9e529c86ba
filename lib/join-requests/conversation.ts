import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { decidersOf } from "./deciders.ts";
import { loadJoinRequest } from "./load.ts";
import { aboutRequest, ended, moveRequest } from "./move.ts";
import { afterRest } from "./rules.ts";
import type { Claim, Edit, HandOver, Word } from "./schema.ts";

type Message = { requestId: string; kind: "QUESTION" | "ANSWER" | "NOTE" | "DOUBT" } & Word;

async function say(ctx: Context, { id, body, requestId, kind }: Message): Promise<void> {
  await ctx.tx.joinRequestMessage
    .create({ data: { id, requestId, kind, body, authorId: actingPerson(ctx), at: ctx.now } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("joinRequest", requestId) : error;
    });
}

/** The requester changes their words while nobody has asked or decided. */
export async function editJoinRequest(ctx: Context, { requestId, ...words }: Edit) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.edit", subject);
  const missing =
    request.kind === "MEMBERSHIP" ? "introduction" : request.kind === "LEAD" ? "experience" : null;
  if (missing && !words[missing]) throw new Invalid({ [missing]: "required" });
  await moveRequest(ctx, request, "edit", words);
  await record(ctx, "joinRequest.edited", aboutRequest(request));
  return request;
}

/** A decider asks the applicant a question; the clock rests until it is answered. */
export async function askApplicant(ctx: Context, { requestId, ...word }: Word & { requestId: string }) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.ask", subject);
  await moveRequest(ctx, request, "ask", { askedAt: ctx.now });
  await say(ctx, { ...word, requestId, kind: "QUESTION" });
  await record(ctx, "joinRequest.asked", aboutRequest(request));
  return request;
}

/** The applicant answers; the clock goes on where it rested. */
export async function answerQuestion(ctx: Context, { requestId, ...word }: Word & { requestId: string }) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.answer", subject);
  await moveRequest(ctx, request, "answer", { ...afterRest(request, ctx.now), askedAt: null });
  await say(ctx, { ...word, requestId, kind: "ANSWER" });
  await record(ctx, "joinRequest.answered", aboutRequest(request));
  return request;
}

/** A decider writes a note that only deciders read; a doubt has to have been read before a colleague approves. */
export async function noteOnRequest(
  ctx: Context,
  { requestId, isDoubt, ...word }: Word & { requestId: string; isDoubt?: "on" },
) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.note", subject);
  await say(ctx, { ...word, requestId, kind: isDoubt ? "DOUBT" : "NOTE" });
  await record(ctx, isDoubt ? "joinRequest.doubted" : "joinRequest.noted", aboutRequest(request));
  return request;
}

/** A decider says that they are on it. */
export async function claimRequest(ctx: Context, { requestId }: Claim) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.claim", subject);
  await moveRequest(ctx, request, "claim", { claimedById: actingPerson(ctx), claimedAt: ctx.now });
  await record(ctx, "joinRequest.claimed", aboutRequest(request));
  return request;
}

/** Nobody in particular is on it any more. */
export async function releaseRequest(ctx: Context, { requestId }: Claim) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.release", subject);
  await moveRequest(ctx, request, "release", { claimedById: null, claimedAt: null });
  await record(ctx, "joinRequest.released", aboutRequest(request));
  return request;
}

/** A decider hands a request to another one, who is told. */
export async function handOverRequest(ctx: Context, { requestId, toId }: HandOver) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.handOver", subject);
  const colleagues = await decidersOf(ctx, request);
  if (!colleagues.includes(toId)) throw new Invalid({ toId: "choose" });
  await moveRequest(ctx, request, "claim", { claimedById: toId, claimedAt: ctx.now });
  await record(ctx, "joinRequest.handedOver", aboutRequest(request));
  return request;
}

/** A decider puts a request away as spam: nobody is notified, and nothing is joined. */
export async function ignoreRequest(ctx: Context, { requestId }: Claim) {
  const { request, subject } = await loadJoinRequest(ctx, requestId);
  authorize(ctx.actor, "joinRequest.ignore", subject);
  await moveRequest(ctx, request, "ignore", ended(ctx));
  await record(ctx, "joinRequest.ignored", aboutRequest(request));
  return request;
}

/** The doubts of colleagues that the actor has to have read before approving. */
export function unreadDoubts(
  messages: readonly { id: string; kind: string; authorId: string }[],
  read: readonly string[],
  actorId: string,
): string[] {
  return messages
    .filter((one) => one.kind === "DOUBT" && one.authorId !== actorId && !read.includes(one.id))
    .map((one) => one.id);
}
