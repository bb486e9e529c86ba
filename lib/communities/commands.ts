import { isDeepStrictEqual } from "node:util";
import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { type FieldErrors, Invalid } from "../errors.ts";
import type { Json } from "../events.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Locale } from "../locales.ts";
import { type LocalizedText, localizedText, rewrite, type TextPerLanguage } from "../localized-text.ts";
import { findOrCreatePerson } from "../people/find-or-create.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { keepCommunityLinks } from "../sigs/links.ts";
import { tags } from "../tags.ts";
import type { AboutForm, Founding, RulesForm } from "./schema.ts";
import { seat } from "./seats.ts";
import { authorizeInTurn } from "./turn.ts";

/** The number of a community's next proposal. Proposals that are handed in at the same moment take their turns here. */
// exempt: authorize, record — called by submitProposal, which has authorized the proposer and records the submission
export async function nextProposalNumber(ctx: Context, communityId: string): Promise<number> {
  const { lastProposalNumber } = await ctx.tx.community.update({
    where: { id: communityId },
    data: { lastProposalNumber: { increment: 1 } },
  });
  return lastProposalNumber;
}

/** The operator opens a community and names who chairs its steering committee; everything else is the chair's. */
export async function foundCommunity(ctx: Context, { chair, name, summary, about, ...facts }: Founding) {
  authorize(ctx.actor, "community.found");
  const texts = rewriteTexts("en", {}, { name, summary, about });
  const community = await ctx.tx.community
    .create({ data: { ...facts, ...orNull(facts), ...texts, order: 1000 } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Invalid({ slug: "communityTaken" }) : error;
    });
  await record(ctx, "community.founded", { communityId: community.id, data: { slug: community.slug } });
  await seat(ctx, community.id, await findOrCreatePerson(ctx, chair), chair.affiliation);
  return community;
}

/** The steering chair or the operator changes what the community says of itself. A new code of conduct gets a new version. */
export async function changeAbout(ctx: Context, { communityId, links, ...form }: AboutForm) {
  const community = await authorizeInTurn(ctx, "community.configure", communityId);
  const { name, summary, about, joining, proposing, ...facts } = form;
  const { original } = localizedText.parse(community.name);
  const texts = rewriteTexts(original, community, { name, summary, about });
  const more = rewriteTexts(original, community, { joining, proposing }, { mayBeEmpty: true });
  const isSameVersion = facts.codeOfConductVersion === community.codeOfConductVersion;
  if (isSameVersion && facts.codeOfConductUrl !== community.codeOfConductUrl) {
    throw new Invalid({ codeOfConductVersion: "newVersion" });
  }
  const linkChange = await keepCommunityLinks(ctx, communityId, { links, language: original });
  await change(ctx, community, { ...facts, ...orNull(facts), ...texts, ...more }, linkChange);
  return community;
}

/**
 * The steering chair or the operator changes the rules. Ballots that run keep those they opened with, and requests and
 * proposals that wait keep their due dates.
 */
export async function changeRules(ctx: Context, { communityId, ...rules }: RulesForm) {
  const community = await authorizeInTurn(ctx, "community.configure", communityId);
  await change(ctx, community, rules);
  return community;
}

type Community = Awaited<ReturnType<typeof authorizeInTurn>>;

const orNull = (facts: { adminContact: string; playbookUrl: string }) => ({
  adminContact: facts.adminContact || null,
  playbookUrl: facts.playbookUrl || null,
});

type TextField = "name" | "summary" | "about" | "joining" | "proposing";

/** Texts as they become, each in the language it was first written in; refuses one that is missing in that. */
function rewriteTexts<Field extends TextField>(
  original: Locale,
  before: { [field in TextField]?: unknown },
  written: Record<Field, TextPerLanguage>,
  { mayBeEmpty = false } = {},
) {
  const wrong: FieldErrors = {};
  const texts = (Object.keys(written) as Field[]).map((field) => {
    const known = before[field] ? localizedText.parse(before[field]) : { original, text: {} };
    const isEmpty = Object.values(written[field]).every((text) => text === "");
    if (isEmpty && mayBeEmpty) return [field, Prisma.DbNull] as const;
    if (written[field][known.original] === "") wrong[`${field}.${known.original}`] = "required";
    return [field, rewrite(known, written[field])] as const;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return Object.fromEntries(texts) as Record<Field, LocalizedText>;
}

type Change = { before: Json; after: Json };

/** Writes what differs, with one event that says what it was and what it is, and makes every page of the community fresh. */
async function change(
  ctx: Context,
  community: Community,
  data: Prisma.CommunityUpdateInput,
  more: Record<string, Change> = {},
): Promise<void> {
  const plain = (value: unknown) =>
    JSON.parse(JSON.stringify(value === Prisma.DbNull ? null : value)) as Json;
  const columns = Object.entries(data).map(([column, after]): [string, Change] => [
    column,
    { before: plain(community[column as keyof Community]), after: plain(after) },
  ]);
  const changed = columns.filter(([, { before, after }]) => !isDeepStrictEqual(before, after));
  const changes = { ...Object.fromEntries(changed), ...more };
  if (Object.keys(changes).length === 0) return;
  const { id } = community;
  await ctx.tx.community.update({ where: { id }, data });
  const [sigs, proposals] = [
    await ctx.tx.sig.findMany({ where: { communityId: id }, select: { id: true } }),
    await ctx.tx.proposal.findMany({
      where: { communityId: id, number: { not: null } },
      select: { id: true },
    }),
  ];
  for (const sig of sigs) ctx.tags.add(tags.sig(sig.id));
  for (const proposal of proposals) ctx.tags.add(tags.proposal(proposal.id));
  ctx.tags.add(tags.proposals(id));
  await record(ctx, "community.settingsChanged", { communityId: id, data: { changes } });
}
