import { isDeepStrictEqual } from "node:util";
import type { Context } from "../command.ts";
import { Invalid } from "../errors.ts";
import type { Json } from "../events.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { localizedText } from "../localized-text.ts";
import { record } from "../record.ts";
import { rewriteOptionalTexts, rewriteTexts } from "../rewrite-texts.ts";
import { keepCommunityLinks } from "../sigs/links.ts";
import { tags } from "../tags.ts";
import { orNull } from "./rules.ts";
import type { AboutForm, RulesForm } from "./schema.ts";
import { authorizeInTurn } from "./turn.ts";

/** The steering chair or the operator changes what the community says of itself. A new code of conduct gets a new version. */
export async function changeAbout(ctx: Context, { communityId, links, ...form }: AboutForm) {
  const community = await authorizeInTurn(ctx, "community.configure", communityId);
  const { name, summary, about, joining, proposing, ...facts } = form;
  const { original } = localizedText.parse(community.name);
  const texts = rewriteTexts({ original }, community, { name, summary, about });
  const more = rewriteOptionalTexts({ original }, community, { joining, proposing });
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
