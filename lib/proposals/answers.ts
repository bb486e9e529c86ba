import type { Context } from "../command.ts";
import { type FieldErrors, wholeForm } from "../errors.ts";
import type { Proposal } from "../generated/prisma/client.ts";
import { pickText } from "../localized-text.ts";
import { isSlugTaken } from "../sigs/load.ts";
import { living } from "../sigs/state.ts";
import { isSlug, suggestSlug } from "../urls.ts";
import type { LoadedProposal } from "./load.ts";
import { missingAnswers, missingClosingAnswers } from "./rules.ts";
import type {
  ClosingContent,
  ClosingForm,
  FoundingContent,
  FoundingForm,
  ProposalContent,
  ProposalForm,
} from "./schema.ts";
import { openStatuses } from "./state.ts";
import { closingName, templateTexts } from "./words.ts";

/** A form's answers, and the columns by which everybody knows what is proposed. */
type Answers = {
  content: ProposalContent;
  columns: Pick<Proposal, "aim" | "kind" | "name" | "slug" | "mergeIntoId">;
};

export function answersOf(ctx: Context, form: ProposalForm): Answers | Promise<Answers> {
  return form.aim === "FOUND" ? foundingAnswers(form) : closingAnswers(ctx, form);
}

function foundingAnswers(form: FoundingForm): Answers {
  const { id: _, communityId: __, language: ___, intent: ____, ...answers } = form;
  const content = { ...answers, slug: answers.slug || suggestSlug(answers.name) };
  const { kind, name, slug } = content;
  const columns = { aim: form.aim, kind, name, slug: isSlug(slug) ? slug : "", mergeIntoId: null };
  return { content, columns };
}

async function closingAnswers(ctx: Context, form: ClosingForm): Promise<Answers> {
  const { id: _, communityId, language, intent: __, sigId, ...answers } = form;
  const into = form.aim === "MERGE" ? form.into : "";
  const [sig, successor] = await Promise.all([
    ctx.tx.sig.findUniqueOrThrow({ where: { id: sigId } }),
    ctx.tx.sig.findFirst({
      where: { slug: into, communityId, id: { not: sigId }, status: { in: [...living] } },
    }),
  ]);
  const nameIn = (one: { name: unknown }) => pickText(one.name, language).text;
  const name = closingName(language, form.aim, nameIn(sig), successor ? nameIn(successor) : "…");
  return {
    content: { ...answers, into, name },
    columns: { aim: form.aim, kind: sig.kind, name, slug: "", mergeIntoId: successor?.id ?? null },
  };
}

/** What keeps a proposal from being handed in. */
export function wrongIn(ctx: Context, proposal: LoadedProposal): Promise<FieldErrors> {
  const { content } = proposal;
  return content.aim === "FOUND"
    ? wrongInFounding(ctx, proposal, content)
    : wrongInClosing(ctx, proposal, content);
}

async function wrongInFounding(ctx: Context, proposal: LoadedProposal, content: FoundingContent) {
  const wrong = missingAnswers(content, proposal.community.minimumLeads, templateTexts);
  const { id, communityId } = proposal;
  const isTaken = !wrong.slug && (await isSlugTaken(ctx.tx, communityId, content.slug, id));
  return isTaken ? { ...wrong, slug: "slugTaken" as const } : wrong;
}

/** A SIG ends once, and in one way. */
async function wrongInClosing(ctx: Context, proposal: LoadedProposal, content: ClosingContent) {
  const { id, aboutSigId, mergeIntoId } = proposal;
  const wrong = missingClosingAnswers(content, mergeIntoId !== null);
  const another = await ctx.tx.proposal.findFirst({
    where: { aboutSigId, status: { in: [...openStatuses] }, id: { not: id } },
    select: { id: true },
  });
  return another ? { ...wrong, [wholeForm]: "closingProposed" as const } : wrong;
}
