import type { Context } from "../command.ts";
import { authorizeInTurn } from "../communities/turn.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { type FieldErrors, Invalid } from "../errors.ts";
import { rewrite, type TextPerLanguage } from "../localized-text.ts";
import { findOrCreatePerson } from "../people/find-or-create.ts";
import { record } from "../record.ts";
import { appoint } from "../roster/commands.ts";
import { linkFrom } from "./links.ts";
import { isSlugTaken, takenSlugs } from "./load.ts";
import type { LeadRow, SigImport, TableImport } from "./schema.ts";
import { mostLines, readTable, wrongFor } from "./table.ts";

/** The steering chair brings in a SIG that exists already: it is active at once, and its leads are told. */
export async function importSig(ctx: Context, { communityId, ...sig }: SigImport) {
  const community = await authorizeInTurn(ctx, "sig.import", communityId);
  const wrong = { ...missingTexts(sig), ...wrongLeads(sig.leads) };
  if (await isSlugTaken(ctx.tx, communityId, sig.slug)) wrong.slug = "slugTaken";
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  await bringIn(ctx, communityId, sig);
  return community;
}

/**
 * The steering chair brings in all the SIGs of a table, or none when something in it is wrong or it is only to be looked at.
 * Tells what would be or was brought in, and what is wrong.
 */
export async function importTable(ctx: Context, { communityId, table, intent, ...common }: TableImport) {
  await authorizeInTurn(ctx, "sig.import", communityId);
  const { sigs, wrong, lines } = readTable(table);
  if (lines > mostLines) throw new Invalid({ table: "tooManyLines" });
  if (lines === 0) throw new Invalid({ table: "required" });
  const slugs = sigs.map(({ slug }) => slug);
  const taken = await takenSlugs(ctx.tx, communityId, slugs);
  for (const { line, slug } of sigs) {
    if (taken.has(slug)) wrong.push(wrongFor(line, "slug", "slugTaken"));
  }
  const isDone = intent === "import" && wrong.length === 0;
  for (const { name, summary, ...sig } of isDone ? sigs : []) {
    const written = (text: string) => ({ en: "", ko: "", zh: "", [common.language]: text });
    await bringIn(ctx, communityId, {
      ...common,
      ...sig,
      name: written(name),
      summary: written(summary),
      links: [],
    });
  }
  return { sigs, wrong: wrong.toSorted((a, b) => a.line - b.line), isDone };
}

type Incoming = Omit<SigImport, "communityId">;

async function bringIn(ctx: Context, communityId: string, incoming: Incoming) {
  const { slug, language, joinPolicy, leads, links } = incoming;
  const written = (text: TextPerLanguage) => rewrite({ original: language, text: {} }, text);
  const sig = await ctx.tx.sig
    .create({
      data: {
        ...{ communityId, slug, joinPolicy, order: 1000, status: "ACTIVE", createdAt: ctx.now },
        name: written(incoming.name),
        summary: written(incoming.summary),
        links: { create: links.map((link, order) => linkFrom(link, order, language)) },
      },
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Invalid({ slug: "slugTaken" }) : error;
    });
  for (const lead of leads.filter(isFilledIn)) {
    const personId = await findOrCreatePerson(ctx, lead);
    const { affiliation } = lead;
    await appoint(ctx, { personId, sigId: sig.id, role: "LEAD", source: "IMPORT", affiliation });
  }
  await record(ctx, "sig.imported", { communityId, sigId: sig.id });
}

function missingTexts({ language, name, summary }: Incoming): FieldErrors {
  return {
    ...(name[language] === "" && { [`name.${language}`]: "required" }),
    ...(summary[language] === "" && { [`summary.${language}`]: "required" }),
  };
}

const isFilledIn = (lead: LeadRow) => Object.values(lead).some((value) => value !== "");

function wrongLeads(leads: readonly LeadRow[]): FieldErrors {
  const wrong: FieldErrors = leads.some(isFilledIn) ? {} : { leads: "someLead" };
  for (const [row, lead] of leads.entries()) {
    if (!isFilledIn(lead)) continue;
    const { name, email } = lead;
    if (name === "") wrong[`leads.${row}.name`] = "required";
    if (email === "") wrong[`leads.${row}.email`] = "required";
    else if (leads.findIndex((other) => other.email === email) < row) wrong[`leads.${row}.email`] = "twice";
  }
  return wrong;
}
