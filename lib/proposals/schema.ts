import { z } from "zod";
import { decisionWords, reasonLimit } from "../ballots/schema.ts";
import {
  enumValue,
  id,
  many,
  optionalEmailAddress,
  optionalText,
  optionalWebAddress,
  single,
  text,
  webAddressLines,
} from "../fields.ts";
import { JoinPolicy, Locale, ProposalAim, ProposalStatus, SigKind } from "../generated/prisma/enums.ts";
import { statusReasonLimit } from "../sigs/schema.ts";
import { isSlug } from "../urls.ts";

export const answerLimit = 5000;
export const lineLimit = 200;
export const supportLimit = 280;
export const mostLeads = 8;
export const mostMembers = 20;

const answer = optionalText(answerLimit);
const line = optionalText(lineLimit);
const proposedPerson = z.strictObject({ name: line, affiliation: line, email: optionalEmailAddress });

/** The sections of the charter that a proposal generates; an empty one is written from the answers. */
export const proposedCharter = z.strictObject({
  objective: answer,
  inScope: answer,
  outOfScope: answer,
  membership: answer,
  resources: answer,
  contacts: answer,
  codeOfConduct: answer,
});

export const emptyCharter = proposedCharter.parse({});

/** Who may join a group from its first day; closing it comes later. */
export const proposedPolicies = [JoinPolicy.OPEN, JoinPolicy.APPLY, JoinPolicy.INVITE] as const;

/** What is answered to found a group, in the order in which the form asks. Every answer may still be missing: a draft is saved as it stands. */
export const foundingContent = z.strictObject({
  aim: z.literal(ProposalAim.FOUND).default("FOUND"),
  kind: z.enum([SigKind.SIG, SigKind.WORKING_GROUP]).default("SIG"),
  name: line,
  otherNames: z.strictObject({ en: line, ko: line, zh: line }).default({ en: "", ko: "", zh: "" }),
  slug: optionalText(40).transform((value) => value.toLowerCase()),
  problem: answer,
  mission: answer,
  inScope: answer,
  outOfScope: answer,
  deliverables: answer,
  demand: answer,
  overlap: answer,
  leads: many(proposedPerson, mostLeads),
  members: many(proposedPerson, mostMembers),
  channel: z.enum(["LIST", "FORUM"]).default("LIST"),
  listName: optionalText(60),
  forumUrl: optionalWebAddress,
  chatUrl: optionalWebAddress,
  meetingPlan: answer,
  joinPolicy: z.enum(proposedPolicies).default("APPLY"),
  exitCriteria: answer,
  reviewDate: z.literal("").or(z.iso.date()).default(""),
  repositories: webAddressLines(10),
  resources: answer,
  timeline: answer,
  charter: proposedCharter.default(emptyCharter),
  codeOfConduct: z.literal("on").optional(),
});

/** The same for the end of a SIG. */
export const closingContent = z.strictObject({
  aim: z.enum([ProposalAim.RETIRE, ProposalAim.MERGE]),
  name: line, // written by the portal, from the names of the SIGs
  into: optionalText(40), // the slug of the SIG that takes over
  why: optionalText(statusReasonLimit),
  tried: answer,
  afterwards: answer,
  archives: answer,
  links: answer,
});

/** A proposal's answers. What they aim at says which they are. */
export const proposalContent = z.discriminatedUnion("aim", [foundingContent, closingContent]);

export type FoundingContent = z.output<typeof foundingContent>;
export type ClosingContent = z.output<typeof closingContent>;
export type ProposalContent = FoundingContent | ClosingContent;
export type ProposedPerson = z.output<typeof proposedPerson>;
export type ProposedCharter = z.output<typeof proposedCharter>;

/** What every form sends with the answers: its id is given when the page is rendered, so that sending it twice writes one proposal. */
const envelope = {
  id,
  communityId: id,
  language: z.enum(Locale),
  intent: z.enum(["save", "submit"]).default("save"),
};

export const foundingForm = foundingContent.extend(envelope);
export const closingForm = closingContent.omit({ name: true }).extend({ ...envelope, sigId: id });

export const proposalComment = z.strictObject({
  proposalId: id,
  id,
  parentId: id.optional(), // the comment it answers
  body: text(answerLimit),
});
export const commentStep = z.strictObject({ proposalId: id, commentId: id });
export const proposalSupport = z.strictObject({ proposalId: id, sentence: text(supportLimit) });
export const proposalStep = z.strictObject({ proposalId: id });
export const withdrawal = z.strictObject({ proposalId: id, reason: text(answerLimit) });
export const handOver = z.strictObject({ proposalId: id, shepherdId: id });
export const changesRequest = z.strictObject({ proposalId: id, id, body: text(answerLimit) });
export const proposalRuling = decisionWords.extend({ proposalId: id });
export const noticeObjection = z.strictObject({ proposalId: id, reason: text(reasonLimit) });

// A query is typed by people and found in links: what is unknown in it is left out, never an error.

/** What somebody has written so far of a proposal that is compared with what there is. */
export const sketch = z.object({
  communityId: id,
  id, // of the proposal, which is not compared with itself
  name: optionalText(lineLimit),
  about: optionalText(100_000).transform((value) => value.slice(0, 600)),
});

export type Sketch = z.output<typeof sketch>;

/** What a reader asks of a register of proposals in its address. */
export const registerFilters = z.object({
  status: z.preprocess(enumValue, z.enum(ProposalStatus).exclude(["DRAFT"]).optional().catch(undefined)),
  aim: z.preprocess(enumValue, z.enum(ProposalAim).optional().catch(undefined)),
  page: z.preprocess(single, z.coerce.number().int().min(1).max(1000).catch(1)),
});

export const anyProposal = registerFilters.parse({});

/** A number as addresses write it; null when it is none. */
export const numberInAddress = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .nullable()
  .catch(null);

export type RegisterFilters = z.output<typeof registerFilters>;

/** What was just done about a proposal, as the address says that one is led to. */
export const doneAbout = z.object({
  done: z.preprocess(
    single,
    z
      .enum([
        ...(["submitted", "withdrawn", "supported", "commented", "marked", "resolved"] as const),
        ...(["shepherding", "handedOver", "changesRequested", "ballotOpened", "positionTaken"] as const),
        ...(["ballotClosed", "decided", "objected"] as const),
      ])
      .optional()
      .catch(undefined),
  ),
});

export type DoneAbout = NonNullable<z.output<typeof doneAbout>["done"]>;

/** What a form's address asks for: the SIG that is to end, a draft to go on with, and whether it was just saved. */
export const formQuery = z.object({
  sig: z.preprocess(single, z.string().refine(isSlug).optional().catch(undefined)),
  draft: z.preprocess(single, id.optional().catch(undefined)),
  done: z.preprocess(single, z.literal("saved").optional().catch(undefined)),
});

export type FoundingForm = z.output<typeof foundingForm>;
export type ClosingForm = z.output<typeof closingForm>;
export type ProposalForm = FoundingForm | ClosingForm;
export type NewComment = z.output<typeof proposalComment>;
export type NewSupport = z.output<typeof proposalSupport>;
export type ProposalStep = z.output<typeof proposalStep>;
export type ChangesRequest = z.output<typeof changesRequest>;
export type ProposalRuling = z.output<typeof proposalRuling>;
export type CommentStep = z.output<typeof commentStep>;
export type Withdrawal = z.output<typeof withdrawal>;
export type HandOver = z.output<typeof handOver>;
export type NoticeObjection = z.output<typeof noticeObjection>;
