import type { FieldErrors } from "../errors.ts";
import { isReservedSlug, isSlug } from "../urls.ts";
import {
  type ClosingContent,
  closingContent,
  type FoundingContent,
  foundingContent,
  type ProposalContent,
  type ProposedCharter,
  type ProposedPerson,
} from "./schema.ts";

const requiredAnswers = [
  "name",
  "slug",
  "problem",
  "mission",
  "inScope",
  "outOfScope",
  "demand",
  "overlap",
  "meetingPlan",
] as const;
const requiredOfWorkingGroups = ["deliverables", "exitCriteria", "reviewDate"] as const;
const requiredOfClosings = ["why", "afterwards", "archives", "links"] as const;
const askedFirst = [foundingContent, closingContent].flatMap(({ shape }) => Object.keys(shape));
const answersWithTemplates = ["problem", "mission", "inScope", "outOfScope", "demand", "overlap"] as const;

/** The rows of a form's people that somebody filled in. */
export function filledIn(people: readonly ProposedPerson[]): ProposedPerson[] {
  return people.filter((one) => one.name !== "" || one.affiliation !== "" || one.email !== "");
}

/** What keeps the answers of a proposal to found a group from being submitted: field → key below `forms.errors`. Templates are the texts that the form's fields begin with. */
export function missingAnswers(
  content: FoundingContent,
  minimumLeads: number,
  templates: ReadonlySet<string>,
): FieldErrors {
  const wrong: FieldErrors = {};
  const required = [...requiredAnswers, ...(content.kind === "WORKING_GROUP" ? requiredOfWorkingGroups : [])];
  for (const field of required) if (!content[field]) wrong[field] = "required";
  for (const field of answersWithTemplates) {
    if (templates.has(withoutSpace(content[field]))) wrong[field] = "template";
  }
  if (content.slug && !isSlug(content.slug)) wrong.slug = "slug";
  if (isReservedSlug(content.slug)) wrong.slug = "slugReserved";
  if (content.channel === "LIST" && !content.listName) wrong.listName = "required";
  if (content.channel === "FORUM" && !content.forumUrl) wrong.forumUrl = "required";
  if (!content.codeOfConduct) wrong.codeOfConduct = "tick";
  return inOrder({ ...wrong, ...missingLeads(content, minimumLeads), ...missingNames(content) });
}

/** The same of a proposal to end a SIG. */
export function missingClosingAnswers(content: ClosingContent, hasSuccessor: boolean): FieldErrors {
  const wrong: FieldErrors = {};
  for (const field of requiredOfClosings) if (!content[field]) wrong[field] = "required";
  if (content.aim === "MERGE" && !hasSuccessor) wrong.into = "choose";
  return inOrder(wrong);
}

/** In the order in which the form asks, so that the first error named is the first one met. */
function inOrder(wrong: FieldErrors): FieldErrors {
  const place = (field: string) => askedFirst.indexOf(field.split(".")[0] ?? "");
  return Object.fromEntries(Object.entries(wrong).toSorted(([a], [b]) => place(a) - place(b)));
}

function missingLeads(content: FoundingContent, minimumLeads: number): FieldErrors {
  const wrong: FieldErrors = {};
  if (filledIn(content.leads).length < minimumLeads) wrong.leads = "atLeastLeads";
  const emails = new Set<string>();
  for (const [row, lead] of content.leads.entries()) {
    if (filledIn([lead]).length === 0) continue;
    if (!lead.name) wrong[`leads.${row}.name`] = "required";
    if (!lead.affiliation) wrong[`leads.${row}.affiliation`] = "required";
    if (lead.email && emails.has(lead.email)) wrong[`leads.${row}.email`] = "twice";
    emails.add(lead.email);
  }
  return wrong;
}

function missingNames(content: FoundingContent): FieldErrors {
  const nameless = content.members.findIndex((one) => filledIn([one]).length > 0 && !one.name);
  return nameless === -1 ? {} : { [`members.${nameless}.name`]: "required" };
}

type KeyOf<Content> = Content extends unknown ? keyof Content : never;
export type AnswerKey = Exclude<KeyOf<ProposalContent>, "aim">;
export type Answer = FoundingContent[keyof FoundingContent] | ClosingContent[keyof ClosingContent];

/** Every answer by its key. What a proposal aims at is no answer of its own: its name says it. */
export function answersIn({ aim: _, ...answers }: ProposalContent): Partial<Record<AnswerKey, Answer>> {
  return answers;
}

/** The answers that read otherwise than in the revision before; of a first revision, none. */
export function changedAnswers(before: ProposalContent | undefined, after: ProposalContent): AnswerKey[] {
  if (!before) return [];
  const [one, other] = [answersIn(before), answersIn(after)];
  const keys = Object.keys({ ...one, ...other }) as AnswerKey[];
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

/** Proposals on one page of a register. */
export const registerPageSize = 50;

/** Whether the answer is the word that the form offers for "it does not meet", in any of its languages. */
export function isNone(answer: string): boolean {
  return /^(none|없음|无)[.。]?$/i.test(answer);
}

/** How texts are compared with templates: without regard to white space. */
export function withoutSpace(value: string): string {
  return value.replace(/\s+/g, "");
}

type CharterWords = { membership: string; contacts: string; codeOfConduct: string };

/** The charter that follows from the answers; what the proposer wrote into a section stands instead of what is generated. */
export function charterFrom(content: FoundingContent, words: CharterWords): ProposedCharter {
  const leads = filledIn(content.leads).map((lead) => `- ${lead.name}, ${lead.affiliation}`);
  const generated: ProposedCharter = {
    objective: [content.problem, content.mission].filter(Boolean).join("\n\n"),
    inScope: [content.inScope, content.deliverables].filter(Boolean).join("\n\n"),
    outOfScope: content.outOfScope,
    membership: words.membership,
    resources: [...content.repositories.map((url) => `- <${url}>`), content.resources]
      .filter(Boolean)
      .join("\n"),
    contacts: [words.contacts, leads.join("\n")].filter(Boolean).join("\n\n"),
    codeOfConduct: words.codeOfConduct,
  };
  const keys = Object.keys(generated) as (keyof ProposedCharter)[];
  return Object.fromEntries(
    keys.map((key) => [key, content.charter[key] || generated[key]]),
  ) as ProposedCharter;
}

/** The answers as everybody may read them: without the people's e-mail addresses. */
export function withoutAddresses(content: FoundingContent): FoundingContent;
export function withoutAddresses(content: ProposalContent): ProposalContent;
export function withoutAddresses(content: ProposalContent): ProposalContent {
  if (content.aim !== "FOUND") return content;
  const hide = (people: ProposedPerson[]) => people.map((one) => ({ ...one, email: "" }));
  return { ...content, leads: hide(content.leads), members: hide(content.members) };
}
