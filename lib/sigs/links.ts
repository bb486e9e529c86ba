import { isDeepStrictEqual } from "node:util";
import { actingPerson, type Context } from "../command.ts";
import type { Json } from "../events.ts";
import type { Locale } from "../locales.ts";
import { inOneLanguage, localizedText, pickText } from "../localized-text.ts";
import type { LinkRow } from "./schema.ts";

/** Notes that whoever acts has found every link of the SIG that has an address to be right. */
// exempt: authorize, record — called by tickTask, which has authorized and records it
export async function confirmLinks(ctx: Context, sigId: string): Promise<void> {
  await ctx.tx.link.updateMany({
    where: { sigId, url: { not: null } },
    data: { confirmedAt: ctx.now, confirmedById: actingPerson(ctx) },
  });
}

/** A link as it is kept; one without a label is called by its host. */
export function linkFrom({ type, label, url }: LinkRow, order: number, language: Locale) {
  return { type, url, order, label: inOneLanguage(language, label || new URL(url).hostname) };
}

/** A community's links that have an address, as rows of a form in one language. */
export async function communityLinkRows(tx: Context["tx"], communityId: string, language: Locale) {
  const links = await linksOf(tx, communityId);
  return links.map(({ type, label, url }) => ({
    type,
    label: pickText(label, language).text,
    url: url ?? "",
  }));
}

const linksOf = (tx: Context["tx"], communityId: string) =>
  tx.link.findMany({
    where: { communityId, url: { not: null } },
    orderBy: [{ order: "asc" }, { id: "asc" }],
  });

/** Makes the rows a community's links and tells what that changed; a link that stays keeps its translations. */
// exempt: authorize, record — called by changeAbout, which has authorized and records it
export async function keepCommunityLinks(
  ctx: Context,
  communityId: string,
  { links, language }: { links: LinkRow[]; language: Locale },
): Promise<{ links?: { before: Json; after: Json } }> {
  const before = await communityLinkRows(ctx.tx, communityId, language);
  const after = links.map((row) => ({ ...row, label: row.label || new URL(row.url).hostname }));
  if (isDeepStrictEqual(before, after)) return {};
  const known = await linksOf(ctx.tx, communityId);
  const gone = known.filter(({ url }) => !after.some((row) => row.url === url));
  await ctx.tx.link.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const [order, row] of after.entries()) {
    const same = known.find(({ url }) => url === row.url);
    const { label, ...data } = linkFrom(row, order, language);
    if (!same) await ctx.tx.link.create({ data: { communityId, label, ...data } });
    else {
      const old = localizedText.parse(same.label);
      const renamed = { ...old, text: { ...old.text, [language]: row.label } };
      await ctx.tx.link.update({ where: { id: same.id }, data: { ...data, label: renamed } });
    }
  }
  return { links: { before, after } };
}
