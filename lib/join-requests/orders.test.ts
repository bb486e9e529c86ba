import fc from "fast-check";
import { expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Actor, system } from "../actor.ts";
import { type Context, run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { leaveSig } from "../roster/commands.ts";
import { appointAfterNotice } from "./clock.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";
import { answerQuestion, askApplicant, ignoreRequest } from "./conversation.ts";
import { objectToRequest } from "./object.ts";
import { isOpen, joinRequestTransitions } from "./state.ts";
import { undoDecision } from "./undo.ts";

freshDatabase();

type Place = { id: string; sigId: string };
type Verb = {
  by: "lead" | "applicant" | "member" | "clock";
  act: (ctx: Context, place: Place) => Promise<unknown>;
};

const word = ({ id }: Place) => ({ requestId: id, id: crypto.randomUUID(), body: "Word" });

const verbs = {
  approve: { by: "lead", act: (ctx, { id }) => approveJoinRequest(ctx, { id, note: "" }) },
  decline: { by: "lead", act: (ctx, { id }) => declineJoinRequest(ctx, { id, note: "no" }) },
  undo: { by: "lead", act: (ctx, { id }) => undoDecision(ctx, { id }) },
  ask: { by: "lead", act: (ctx, place) => askApplicant(ctx, word(place)) },
  ignore: { by: "lead", act: (ctx, { id }) => ignoreRequest(ctx, { requestId: id }) },
  object: { by: "member", act: (ctx, { id }) => objectToRequest(ctx, { requestId: id, reason: "No" }) },
  appoint: { by: "clock", act: (ctx, { id }) => appointAfterNotice(ctx, { id }) },
  answer: { by: "applicant", act: (ctx, place) => answerQuestion(ctx, word(place)) },
  withdraw: { by: "applicant", act: (ctx, { id }) => withdrawJoinRequest(ctx, { id }) },
  leave: { by: "applicant", act: (ctx, { sigId }) => leaveSig(ctx, { sigId }) },
} satisfies Record<string, Verb>;

const step = fc.record({
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])),
  fails: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  seconds: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.constant(90_000)),
});

const isRefusal = (error: unknown) =>
  error instanceof Stale ||
  error instanceof Invalid ||
  error instanceof NotAllowed ||
  error instanceof NotFound;

const outcomes: Record<string, "APPROVED" | "DECLINED"> = {
  APPROVED: "APPROVED",
  NOTICE: "APPROVED",
  DECLINED: "DECLINED",
};
const endMails: Record<string, string[]> = { APPROVED: ["requestApproved"], DECLINED: ["requestDeclined"] };

/** What the database holds of a request has to fit together, whatever happened. */
async function expectLegal({ id, sigId }: Place, applicant: string) {
  const request = await db.joinRequest.findUniqueOrThrow({ where: { id }, include: { decision: true } });
  const { status, decision, askedAt, noticeUntil, endedAt } = request;
  expect(decision?.outcome).toBe(outcomes[status]);
  expect(askedAt !== null).toBe(status === "NEEDS_INFO");
  expect(noticeUntil !== null).toBe(status === "NOTICE");
  expect(endedAt === null).toBe(isOpen(status));
  const begun = { personId: applicant, sigId };
  const open = await db.membership.count({ where: { ...begun, until: null } });
  if (status !== "APPROVED") expect(open).toBe(0);
  else
    expect(await db.membership.count({ where: { ...begun, from: endedAt ?? Prisma.skip } })).toBeGreaterThan(
      0,
    );
  const owed = async (mail: string[]) =>
    db.delivery.findMany({ where: { event: { joinRequestId: id }, status: "PENDING", mail: { in: mail } } });
  const told = await owed(["requestApproved", "requestDeclined"]);
  expect(told.map(({ mail }) => mail)).toEqual(endMails[status] ?? []);
  const standing = (...names: string[]) =>
    db.event.count({ where: { joinRequestId: id, name: { in: names }, undoneBy: null } });
  const ends = await standing("joinRequest.approved", "joinRequest.appointed", "joinRequest.declined");
  expect(ends).toBe(endMails[status] ? 1 : 0);
  expect(await owed(["requestAnnounced"])).toHaveLength(await standing("joinRequest.announced"));
  return status;
}

const wishes = {
  "to join": (ctx: Context, sigId: string) =>
    submitMembershipRequest(ctx, { sigId, introduction: "I", ...words, lists: [] }),
  "to lead after public notice": (ctx: Context, sigId: string) =>
    submitLeadRequest(ctx, { sigId, role: "CO_LEAD", ...words, experience: "Years", endorserId: "" }),
};
const words = { intentions: "Work", links: [], codeOfConduct: "on" as const };

test.each(Object.entries(wishes))(
  "a request %s ends legally, in whatever order people and the clock act, with failures between",
  async (_, ask) => {
    const { id: communityId } = await makeCommunity();
    await db.community.update({ where: { id: communityId }, data: { leadNoticeDays: 1 } });
    const { id: sigId } = await makeSig({ communityId });
    const lead = await actor(await makeLead("Lin", sigId));
    const mina = await makePerson("Mina");
    await makeMember(mina, sigId);
    const member = await actor(mina);
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const applicant = await makePerson(`Noor${++serial}`);
        const acting = async (by: Verb["by"]): Promise<Actor> =>
          by === "applicant" ? actor(applicant) : { lead, member, clock: system }[by];
        let now = new Date("2026-05-01T10:00:00Z").getTime();
        const { result } = await run(await actor(applicant), ask, sigId, new Date(now));
        const place = { id: result.id, sigId };
        let before = await expectLegal(place, applicant);
        for (const { verb, fails, seconds } of steps) {
          now += seconds * 1000;
          const { by, act }: Verb = verbs[verb];
          const mend = fails ? await breakDeliveries() : undefined;
          const outcome = await run(await acting(by), act, place, new Date(now)).then(
            () => "done",
            (error: unknown) => (isRefusal(error) ? "refused" : fails ? "failed" : Promise.reject(error)),
          );
          await mend?.();
          const after = await expectLegal(place, applicant);
          if (verb !== "leave") {
            const legal: Record<string, string> = joinRequestTransitions[before];
            const done = verb === "approve" && result.kind === "LEAD" ? "announce" : verb;
            expect(after).toBe(outcome === "done" ? legal[done] : before);
          }
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  },
  180_000,
);
