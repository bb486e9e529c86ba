import fc from "fast-check";
import { expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Context, run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, Stale } from "../errors.ts";
import { leaveSig } from "../roster/commands.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";
import { answerQuestion, askApplicant, ignoreRequest } from "./conversation.ts";
import { joinRequestTransitions } from "./state.ts";
import { undoDecision } from "./undo.ts";

freshDatabase();

type Place = { id: string; sigId: string };
type Verb = { by: "lead" | "applicant"; act: (ctx: Context, place: Place) => Promise<unknown> };

const word = ({ id }: Place) => ({ requestId: id, id: crypto.randomUUID(), body: "Word" });

const verbs = {
  approve: { by: "lead", act: (ctx, { id }) => approveJoinRequest(ctx, { id, note: "" }) },
  decline: { by: "lead", act: (ctx, { id }) => declineJoinRequest(ctx, { id, note: "no" }) },
  undo: { by: "lead", act: (ctx, { id }) => undoDecision(ctx, { id }) },
  ask: { by: "lead", act: (ctx, place) => askApplicant(ctx, word(place)) },
  ignore: { by: "lead", act: (ctx, { id }) => ignoreRequest(ctx, { requestId: id }) },
  answer: { by: "applicant", act: (ctx, place) => answerQuestion(ctx, word(place)) },
  withdraw: { by: "applicant", act: (ctx, { id }) => withdrawJoinRequest(ctx, { id }) },
  leave: { by: "applicant", act: (ctx, { sigId }) => leaveSig(ctx, { sigId }) },
} satisfies Record<string, Verb>;

const step = fc.record({
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])),
  fails: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  seconds: fc.integer({ min: 0, max: 12 }),
});

const isRefusal = (error: unknown) =>
  error instanceof Stale || error instanceof Invalid || error instanceof NotAllowed;

/** What the database holds of a request has to fit together, whatever happened. */
async function expectLegal({ id, sigId }: Place, applicant: string) {
  const request = await db.joinRequest.findUniqueOrThrow({ where: { id }, include: { decision: true } });
  const { status, decision, askedAt, endedAt } = request;
  const isOpen = status === "PENDING" || status === "NEEDS_INFO";
  expect(decision?.outcome ?? null).toBe(status === "APPROVED" || status === "DECLINED" ? status : null);
  expect(askedAt !== null).toBe(status === "NEEDS_INFO");
  expect(endedAt === null).toBe(isOpen);
  const begun = { personId: applicant, sigId };
  const open = await db.membership.count({ where: { ...begun, until: null } });
  if (decision?.outcome !== "APPROVED") expect(open).toBe(0);
  else expect(await db.membership.count({ where: { ...begun, from: decision.at } })).toBeGreaterThan(0);
  const owed = { event: { joinRequestId: id }, status: "PENDING" as const };
  const decisionMails = await db.delivery.findMany({
    where: { ...owed, mail: { in: ["requestApproved", "requestDeclined"] } },
  });
  expect(decisionMails.map(({ mail }) => mail)).toEqual(
    decision ? [decision.outcome === "APPROVED" ? "requestApproved" : "requestDeclined"] : [],
  );
  const standing = { joinRequestId: id, name: { in: ["joinRequest.approved", "joinRequest.declined"] } };
  expect(await db.event.count({ where: { ...standing, undoneBy: null } })).toBe(decision ? 1 : 0);
  return status;
}

test("approving, declining, undoing, asking, answering, withdrawing, ignoring and leaving in any order, with failures between, ends legally", async () => {
  const { id: communityId } = await makeCommunity();
  const { id: sigId } = await makeSig({ communityId });
  const lead = await actor(await makeLead("Lin", sigId));
  const words = { introduction: "I", intentions: "Work", links: [], lists: [], codeOfConduct: "on" as const };
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const applicant = await makePerson(`Noor${++serial}`);
      let now = new Date("2026-05-01T10:00:00Z").getTime();
      const { result } = await run(
        await actor(applicant),
        submitMembershipRequest,
        { sigId, ...words },
        new Date(now),
      );
      const place = { id: result.id, sigId };
      let before = await expectLegal(place, applicant);
      for (const { verb, fails, seconds } of steps) {
        now += seconds * 1000;
        const { by, act }: Verb = verbs[verb];
        const mend = fails ? await breakDeliveries() : undefined;
        const outcome = await run(
          by === "lead" ? lead : await actor(applicant),
          act,
          place,
          new Date(now),
        ).then(
          () => "done",
          (error: unknown) => (isRefusal(error) ? "refused" : fails ? "failed" : Promise.reject(error)),
        );
        await mend?.();
        const after = await expectLegal(place, applicant);
        if (verb !== "leave") {
          const legal: Record<string, string> = joinRequestTransitions[before];
          expect(after).toBe(outcome === "done" ? legal[verb] : before);
        }
        before = after;
      }
    }),
    { numRuns: 60 },
  );
}, 180_000);
