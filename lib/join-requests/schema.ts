import { z } from "zod";
import { id, many, optionalText, text, ticked, webAddressLines } from "../fields.ts";
import { JoinRequestKind, Role } from "../generated/prisma/enums.ts";
import { locales } from "../locales.ts";

export const introductionLimit = 2000;
export const noteLimit = 2000;

const links = webAddressLines(5);

/** Asking to join a SIG, with any of its mailing lists. */
export const membershipRequest = z.strictObject({
  sigId: id,
  introduction: text(introductionLimit),
  intentions: text(introductionLimit),
  links,
  lists: many(id, 20),
  codeOfConduct: ticked,
  consent: z.literal("on").optional(),
});

/** Asking for, or subscribing to, one mailing list. The why is demanded of moderated lists only. */
export const listRequest = z.strictObject({
  listId: id,
  consent: ticked,
  intentions: optionalText(introductionLimit),
});

/** Asking to become a lead. */
export const leadRequest = z.strictObject({
  sigId: id,
  role: z.enum([Role.LEAD, Role.CHAIR, Role.TECH_LEAD, Role.CO_LEAD]),
  intentions: text(introductionLimit),
  experience: text(introductionLimit),
  links,
  endorserId: z.literal("").or(id).default(""),
  codeOfConduct: ticked,
});

export const withdrawal = z.strictObject({ id });

export const queueStates = ["waiting", "asked", "notice", "decided"] as const;
export const queueClaims = ["me", "nobody", "anybody"] as const;

/** The part of the queue that a lead looks at, and comes back to. */
export const queuePart = z.object({
  sig: id.optional().catch(undefined),
  kind: z.enum(JoinRequestKind).optional().catch(undefined),
  state: z.enum(queueStates).optional().catch(undefined),
  claimed: z.enum(queueClaims).optional().catch(undefined),
  after: id.optional().catch(undefined), // the last request of the page before
});

/** What the dashboard's address says besides: what was done just now, the reply to begin with. */
export const dashboardAddress = queuePart.extend({
  decided: id.optional().catch(undefined),
  done: z
    .enum(["undone", "asked", "ignored", "noted", "claimed", "released", "handedOver"])
    .optional()
    .catch(undefined),
  reply: id.optional().catch(undefined),
});

/** Where a decider goes on: the request after this one, in the part of the queue they look at. */
const goingOn = { next: id.optional(), ...queuePart.shape };

export const approval = z.strictObject({
  id,
  note: optionalText(noteLimit),
  doubtsRead: many(id, 50).optional(), // the colleagues' doubts that were on the page
  ...goingOn,
});
export const refusal = z.strictObject({ id, note: text(noteLimit), ...goingOn });
export const undo = z.strictObject({ id, ...queuePart.shape });

/** What somebody has against an approval in public notice. */
export const objection = z.strictObject({ requestId: id, reason: text(noteLimit) });

export const bulkLimit = 50;

/** The same decision on many requests, or the way back from one that was just taken on many. */
export const bulk = z
  .strictObject({
    verb: z.enum(["approve", "decline", "undo"]),
    selected: many(id, bulkLimit),
    decided: many(id, bulkLimit),
    note: optionalText(noteLimit),
  })
  .refine(({ verb, selected }) => verb === "undo" || selected.length > 0, {
    path: ["selected"],
    error: "choose",
  })
  .refine(({ verb, note }) => verb !== "decline" || note !== "", { path: ["note"], error: "required" });

/** The applicant's own words, changed. */
export const edit = z.strictObject({
  requestId: id,
  introduction: optionalText(introductionLimit),
  intentions: text(introductionLimit),
  experience: optionalText(introductionLimit),
  links,
});

/** Something said about a request; the id is given when the page is rendered, so that sending it twice says it once. */
export const word = z.strictObject({ requestId: id, id, body: text(noteLimit), ...goingOn });
export const note = word.extend({ isDoubt: z.literal("on").optional() });
export const claim = z.strictObject({ requestId: id, ...goingOn });
export const handOver = z.strictObject({ requestId: id, toId: id, ...queuePart.shape });

/** A text that the leads of a SIG use again; one of the same title and language is replaced. */
export const savedReply = z.strictObject({
  sigId: id,
  locale: z.enum(locales),
  title: text(80),
  body: text(noteLimit),
});
export const removal = z.strictObject({ id });

export type Edit = z.output<typeof edit>;
export type Word = Pick<z.output<typeof word>, "id" | "body">;
export type Claim = Pick<z.output<typeof claim>, "requestId">;
export type HandOver = Pick<z.output<typeof handOver>, "requestId" | "toId">;
/** A decision by the link of a mail. */
export const linkDecision = z.strictObject({
  token: text(400),
  outcome: z.enum(["approve", "decline"]),
  note: optionalText(noteLimit),
});

export type LinkDecision = z.output<typeof linkDecision>;
export type MembershipRequest = z.output<typeof membershipRequest>;
export type ListRequest = z.output<typeof listRequest>;
export type LeadRequest = z.output<typeof leadRequest>;
export type Withdrawal = z.output<typeof withdrawal>;
export type Undo = { id: string };
export type Objection = z.output<typeof objection>;
export type Bulk = z.output<typeof bulk>;
export type SavedReplyText = z.output<typeof savedReply>;
export type QueuePart = z.output<typeof queuePart>;
export type Approval = Pick<z.output<typeof approval>, "id" | "note" | "doubtsRead">;
export type Refusal = Pick<z.output<typeof refusal>, "id" | "note">;
