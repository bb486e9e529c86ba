import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  actor,
  makeCommunity,
  makeLead,
  makeList,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { completeAnswers, makeProposalInBallot, makeReviewedProposal } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Actor, guest } from "./actor.ts";
import { castPosition, closeBallot } from "./ballots/commands.ts";
import { ballotStep, positionForm } from "./ballots/schema.ts";
import { type Command, type Context, run } from "./command.ts";
import { foundCommunity } from "./communities/commands.ts";
import * as communityForms from "./communities/schema.ts";
import { endSeat, handChair, seatAddress, seatPerson } from "./communities/seats.ts";
import { changeAbout, changeRules } from "./communities/settings.ts";
import { foundingForm, rulesAsTyped } from "./communities/testing.ts";
import { db } from "./db.ts";
import { Invalid, NotAllowed, NotFound, Stale, TooMany } from "./errors.ts";
import { hostileText } from "./hostile-values.ts";
import * as joining from "./join-requests/commands.ts";
import { objectToRequest } from "./join-requests/object.ts";
import * as joinForms from "./join-requests/schema.ts";
import { leaveList, subscribe } from "./lists/commands.ts";
import { subscribing, unsubscribing } from "./lists/schema.ts";
import { renameSelf } from "./people/commands.ts";
import { renaming } from "./people/schema.ts";
import * as proposing from "./proposals/commands.ts";
import { commentOnProposal, markComment } from "./proposals/comments.ts";
import { decideProposal, objectToProposal, openProposalBallot } from "./proposals/decide.ts";
import { discardProposal, saveOrSubmitProposal } from "./proposals/draft.ts";
import * as proposalForms from "./proposals/schema.ts";
import { joinSig, leaveSig } from "./roster/commands.ts";
import { leaving, openJoin } from "./roster/schema.ts";
import { editSig } from "./sigs/edit.ts";
import { importSig, importTable } from "./sigs/import.ts";
import { type SigPageForm, sigImport, sigPageForm, tableImport } from "./sigs/schema.ts";
import { pageAsSent } from "./sigs/testing.ts";

freshDatabase();

const numRuns = 60;
const closedSet = [NotAllowed, NotFound, Stale, Invalid, TooMany];

let actors: Actor[];
let ids: Record<string, string[]>;

beforeEach(async () => {
  const community = await makeCommunity();
  await db.community.update({ where: { id: community.id }, data: { leadNoticeDays: 7 } });
  const sig = await makeSig({ communityId: community.id });
  const open = await makeSig({ communityId: community.id, slug: "hosting", joinPolicy: "OPEN" });
  const lists = [await makeList({ sig }), await makeList({ sig: open, policy: "OPEN" })];
  const lin = await makeLead("Lin", sig.id);
  const noor = await makePerson("Noor");
  const ivan = await makePerson("Ivan");
  await makeMember(ivan, open.id);
  const ada = await makeSteering("Ada", community.id, true);
  const { result: request } = await run(await actor(ivan), joining.submitMembershipRequest, {
    sigId: sig.id,
    introduction: "I am Ivan.",
    intentions: "To help.",
    links: [],
    lists: [],
    codeOfConduct: "on",
  });
  const { result: leadRequest } = await run(await actor(noor), joining.submitLeadRequest, {
    sigId: sig.id,
    role: "CHAIR",
    intentions: "To help.",
    experience: "Two years.",
    links: [],
    endorserId: "",
    codeOfConduct: "on",
  });
  await run(await actor(lin), joining.approveJoinRequest, { id: leadRequest.id, note: "" });
  const proposal = await makeReviewedProposal(ivan, ada, community.id);
  const people = { proposerId: ivan, shepherdId: ada, chairId: ada, communityId: community.id };
  const { proposalId, ballotId } = await makeProposalInBallot(people, { slug: "voted" });
  const sam = await makePerson("Sam");
  await db.person.update({ where: { id: sam }, data: { isOperator: true } });
  const omar = await makeSteering("Omar", community.id);
  const seats = await db.steeringSeat.findMany({ where: { personId: { in: [omar, ada] } } });
  actors = [
    guest,
    await actor(sam),
    await actor(lin),
    await actor(noor),
    await actor(ivan),
    await actor(ada),
  ];
  ids = {
    communityId: [community.id],
    sigId: [sig.id, open.id],
    listId: lists.map(({ id }) => id),
    lists: lists.map(({ id }) => id),
    id: [request.id],
    requestId: [leadRequest.id, request.id],
    proposalId: [proposal.id, proposalId],
    ballotId: [ballotId],
    shepherdId: [ada, lin],
    endorserId: [lin, ""],
    personId: [lin, noor],
    seatId: seats.map(({ id }) => id),
  };
});

/** A well-formed input now and then, with hostile texts wherever a person writes. */
function inputOf(schema: z.ZodObject, complete: Record<string, unknown>) {
  const field = (name: string): fc.Arbitrary<unknown> => {
    if (name === "lists") return fc.subarray(ids.lists ?? []);
    if (name in ids) return fc.constantFrom(...(ids[name] ?? []), ...Object.values(ids).flat(), randomUUID());
    if (["consent", "codeOfConduct"].includes(name)) return fc.constantFrom("on", "on", undefined);
    if (name === "role") return fc.constantFrom("LEAD", "CO_LEAD");
    if (name === "choice") return fc.constantFrom("APPROVE", "OBJECT", "ABSTAIN", "RECUSE");
    if (name === "aim") return fc.constantFrom("FOUND", "RETIRE", "MERGE");
    if (name === "into") return fc.constantFrom("", "hosting", "nowhere");
    if (name === "intent") return fc.constantFrom("save", "submit", "check", "import");
    if (name === "language") return fc.constantFrom("en", "ko", "zh");
    if (name in complete) return shaken(complete[name]);
    return hostileText.map((text) => `${text}.`);
  };
  const names = Object.keys(schema.shape);
  return fc.record(Object.fromEntries(names.map((name) => [name, field(name)])));
}

/** A value with hostile texts in place of some that stand in it. */
function shaken(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostileText });
  }
  return fc.record(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shaken(part)])));
}

/** Pairs a form's schema with its command; what the schema lets through is what the command gets. */
function sent<Schema extends z.ZodObject, Result>(
  schema: Schema,
  command: Command<z.output<Schema>, Result>,
  complete: Record<string, unknown> = completeAnswers(),
) {
  const send = async (input: unknown, who: Actor): Promise<unknown> => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return undefined;
    return run(who, command, parsed.data).catch((error: unknown) => error);
  };
  return { name: command.name, schema, complete, send };
}

const none = { en: "", ko: "", zh: "" };
const { accentHue: _, ...founded } = foundingForm("arboretum");
const asTyped = { ...founded, accentHue: "", joining: none, proposing: none, links: [], joinPolicy: "APPLY" };

const page = {
  tags: "trees, acorns",
  ...{ description: founded.about, responsibilities: none, acceptance: none },
  ...{ introductionAsked: founded.name, intentionsAsked: none },
  workstreams: [{ title: founded.name, description: founded.summary }],
  links: [{ type: "DOCS", label: founded.name, url: "https://example.org/docs", note: none }],
};

/** Whoever sends it has read the page as it is, so that what they wrote gets as far as the database. */
async function editSigAsItIs(ctx: Context, form: SigPageForm) {
  const isThere = (await db.sig.count({ where: { id: form.sigId } })) > 0;
  return editSig(ctx, isThere ? { ...form, version: (await pageAsSent(form.sigId)).version } : form);
}

const forms = [
  sent(joinForms.membershipRequest, joining.submitMembershipRequest),
  sent(joinForms.listRequest, joining.submitListRequest),
  sent(joinForms.leadRequest, joining.submitLeadRequest),
  sent(joinForms.withdrawal, joining.withdrawJoinRequest),
  sent(joinForms.approval, joining.approveJoinRequest),
  sent(joinForms.refusal, joining.declineJoinRequest),
  sent(joinForms.objection, objectToRequest),
  sent(subscribing, subscribe),
  sent(unsubscribing, leaveList),
  sent(openJoin, joinSig),
  sent(leaving, leaveSig),
  sent(renaming, renameSelf),
  sent(proposalForms.foundingForm, saveOrSubmitProposal),
  sent(proposalForms.closingForm, saveOrSubmitProposal),
  sent(proposalForms.proposalStep, discardProposal),
  sent(proposalForms.withdrawal, proposing.withdrawProposal),
  sent(proposalForms.proposalStep, proposing.shepherdProposal),
  sent(proposalForms.handOver, proposing.handOverProposal),
  sent(proposalForms.proposalSupport, proposing.supportProposal),
  sent(proposalForms.proposalComment, commentOnProposal),
  sent(proposalForms.commentStep, markComment),
  sent(proposalForms.changesRequest, proposing.requestChanges),
  sent(proposalForms.proposalStep, openProposalBallot),
  sent(proposalForms.proposalRuling, decideProposal),
  sent(proposalForms.noticeObjection, objectToProposal),
  sent(positionForm, castPosition),
  sent(ballotStep, closeBallot),
  sent(communityForms.founding, foundCommunity, asTyped),
  sent(communityForms.aboutForm, changeAbout, asTyped),
  sent(communityForms.rulesForm, changeRules, rulesAsTyped),
  sent(communityForms.seatForPerson, seatPerson, { affiliation: "Arm" }),
  sent(communityForms.seatForAddress, seatAddress, asTyped.chair),
  sent(communityForms.seatEnding, endSeat, { day: "2026-11-21" }),
  sent(communityForms.chairHandover, handChair, {}),
  sent(sigPageForm, editSigAsItIs, { ...asTyped, ...page }),
  sent(tableImport, importTable, { ...asTyped, table: "oaks,SIG Oaks,Tends oaks.,Noor,n@example.org" }),
  sent(sigImport, importSig, { ...asTyped, leads: [asTyped.chair] }),
];

describe.each(forms)("$name", ({ schema, complete, send }) => {
  test("ends well or in an error of the closed set, whatever was written", { timeout: 120_000 }, async () => {
    const endsAsItMay = async (input: unknown, who: Actor) => {
      const end = await send(input, who);
      if (end instanceof Error) expect(closedSet).toContain(end.constructor);
    };
    await fc.assert(fc.asyncProperty(inputOf(schema, complete), fc.constantFrom(...actors), endsAsItMay), {
      numRuns,
      endOnFailure: true,
    });
  });
});
