import { isDeepStrictEqual } from "node:util";
import type { Context } from "../command.ts";
import { Stale } from "../errors.ts";
import type { Json } from "../events.ts";
import { localizedText } from "../localized-text.ts";
import { authorize, can } from "../policy.ts";
import { record } from "../record.ts";
import { rewriteOptionalTexts, rewriteTexts } from "../rewrite-texts.ts";
import { tags } from "../tags.ts";
import { confirmPage } from "./life.ts";
import { aboutSig, loadSig } from "./move.ts";
import { loadPage, type PageOfSig, versionOf } from "./page.ts";
import { writeLinks, writeWorkstreams } from "./page-rows.ts";
import type { SigPageForm } from "./schema.ts";
import { takesPart } from "./state.ts";

/** A lead or a steering member writes a SIG's page anew, unless somebody else has since they began. What a lead has written is confirmed. */
export async function editSig(ctx: Context, { sigId, version, ...form }: SigPageForm) {
  authorize(ctx.actor, "sig.edit", aboutSig(await loadSig(ctx, sigId)));
  await ctx.tx.$executeRaw`SELECT FROM "Sig" WHERE id = ${sigId} FOR NO KEY UPDATE`;
  const sig = await loadSig(ctx, sigId);
  if (!takesPart(sig.status)) throw new Stale("sig", sigId);
  const before = await loadPage(ctx.tx, sigId);
  if (versionOf(before) !== version) throw new Stale("sigPage", sigId);
  await write(ctx, sigId, before, form);
  const changes = changesOf(before, await loadPage(ctx.tx, sigId));
  if (Object.keys(changes).length === 0) return sig;
  if (can(ctx.actor, "sig.confirm", aboutSig(sig))) await confirmPage(ctx, sigId);
  if ("name" in changes || "summary" in changes) await freshenNeighbours(ctx, sigId);
  await record(ctx, "sig.edited", { ...aboutSig(sig), data: { edited: changes } });
  return sig;
}

type Written = Omit<SigPageForm, "sigId" | "version">;

async function write(ctx: Context, sigId: string, before: PageOfSig, form: Written): Promise<void> {
  const { name, summary, tags: topics, joinPolicy, workstreams, links, ...more } = form;
  const { original } = localizedText.parse(before.name);
  const texts = {
    ...rewriteTexts({ original }, before, { name, summary }),
    ...rewriteOptionalTexts({ original }, before, more),
  };
  await ctx.tx.sig.update({ where: { id: sigId }, data: { ...texts, tags: topics, joinPolicy } });
  await writeWorkstreams(ctx, { sigId, original, known: before.workstreams, rows: workstreams });
  await writeLinks(ctx, { sigId, original, known: before.links, rows: links });
}

/** Short enough to be told as they were and as they are. */
const told: readonly string[] = ["name", "tags", "joinPolicy"] satisfies (keyof PageOfSig)[];

function changesOf(before: PageOfSig, after: PageOfSig) {
  const fields = (Object.keys(before) as (keyof PageOfSig)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
  const changes: { [field: string]: { [side: string]: Json } } = {};
  for (const field of fields) {
    changes[field] = told.includes(field)
      ? { before: before[field] as Json, after: after[field] as Json }
      : {};
  }
  return changes;
}

/** The pages that call a SIG by its name besides its own. */
async function freshenNeighbours(ctx: Context, sigId: string): Promise<void> {
  const sigs = await ctx.tx.sig.findMany({
    where: { OR: [{ parentId: sigId }, { mergedIntoId: sigId }, { subgroups: { some: { id: sigId } } }] },
    select: { id: true },
  });
  const proposals = await ctx.tx.proposal.findMany({
    where: { OR: [{ aboutSigId: sigId }, { mergeIntoId: sigId }] },
    select: { id: true },
  });
  for (const { id } of sigs) ctx.tags.add(tags.sig(id));
  for (const { id } of proposals) ctx.tags.add(tags.proposal(id));
}
