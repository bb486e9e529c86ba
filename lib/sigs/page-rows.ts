import type { Context } from "../command.ts";
import { Invalid, Stale } from "../errors.ts";
import type { Locale } from "../locales.ts";
import type { TextPerLanguage } from "../localized-text.ts";
import { rewriteOptionalTexts, rewriteTexts } from "../rewrite-texts.ts";
import type { PageOfSig } from "./page.ts";
import type { SigLinkRow, WorkstreamRow } from "./schema.ts";

type Row = { id: string; remove?: "on" | undefined };

type Rows<Known, Written extends Row> = {
  sigId: string;
  /** The language of what is new. */
  original: Locale;
  known: Known[];
  rows: Written[];
};

/** Makes a SIG's workstreams what the rows of a form say. */
// exempt: authorize, record — called by editSig, which has authorized and records it
export async function writeWorkstreams(
  ctx: Context,
  { sigId, original, known, rows }: Rows<PageOfSig["workstreams"][number], WorkstreamRow>,
): Promise<void> {
  const { kept, removed } = sorted(sigId, known, rows, isNewWorkstream);
  await ctx.tx.workstream.deleteMany({ where: { id: { in: removed } } });
  for (const { at, row, before, order } of kept) {
    const place = { original, prefix: `workstreams.${at}.` };
    const data = {
      ...rewriteTexts(place, before ?? {}, { title: row.title }),
      ...rewriteOptionalTexts(place, before ?? {}, { description: row.description }),
    };
    if (before) await ctx.tx.workstream.update({ where: { id: before.id }, data });
    else await ctx.tx.workstream.create({ data: { ...data, sigId, order } });
  }
}

const isEmpty = (text: TextPerLanguage) => Object.values(text).every((one) => one === "");
const isNewWorkstream = ({ title, description }: WorkstreamRow) => !isEmpty(title) || !isEmpty(description);
const isNewLink = ({ label, url, plannedFor, note }: SigLinkRow) =>
  url !== "" || plannedFor !== "" || !isEmpty(label) || !isEmpty(note);

type KnownLink = PageOfSig["links"][number];

/** Makes a SIG's links what the rows of a form say. A link that has an address is no longer planned for one. */
// exempt: authorize, record — called by editSig, which has authorized and records it
export async function writeLinks(
  ctx: Context,
  { sigId, original, known, rows }: Rows<KnownLink, SigLinkRow>,
): Promise<void> {
  const { kept, removed } = sorted(sigId, known, rows, isNewLink);
  const repositories = repositoriesOf(known, rows);
  await ctx.tx.link.deleteMany({ where: { id: { in: removed } } });
  for (const { at, row, before, order } of kept) {
    if (row.under !== "" && (row.under === row.id || !repositories.has(row.under))) {
      throw new Invalid({ [`links.${at}.under`]: "noRepository" });
    }
    const data = {
      ...linkData(row, before, { original, prefix: `links.${at}.` }),
      underId: row.under || null,
    };
    if (before) await ctx.tx.link.update({ where: { id: before.id }, data });
    else await ctx.tx.link.create({ data: { ...data, sigId, order } });
  }
}

function linkData(
  row: SigLinkRow,
  before: KnownLink | undefined,
  place: { original: Locale; prefix: string },
) {
  const { type, url, plannedFor, note } = row;
  const isUnnamed = url !== "" && row.label[place.original] === "" && !before;
  const label = isUnnamed ? { ...row.label, [place.original]: placeOf(url) } : row.label;
  return {
    ...rewriteTexts(place, before ?? {}, { label }),
    ...rewriteOptionalTexts(place, before ?? {}, { note }),
    type,
    url: url || null,
    plannedFor: url === "" ? plannedFor || null : null,
    ...(before && before.url !== (url || null) && { confirmedAt: null, confirmedById: null }),
  };
}

/** What a link is called that nobody has named: its host, or whom it writes to. */
function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname || pathname;
}

/** The links that others can belong to: repositories that stay and belong to none themselves. */
function repositoriesOf(known: readonly KnownLink[], rows: readonly SigLinkRow[]): Set<string> {
  const sent = new Map(rows.map((row) => [row.id, row]));
  const stay = known.filter(({ id, type, underId }) => {
    const row = sent.get(id) ?? { type, under: underId ?? "", remove: undefined };
    return row.type === "REPOSITORY" && row.under === "" && row.remove === undefined;
  });
  return new Set(stay.map(({ id }) => id));
}

/** What becomes of the rows: a known one stays until it is removed, a new one is taken where something is written in it. */
function sorted<Known extends { id: string; order: number }, Written extends Row>(
  sigId: string,
  known: readonly Known[],
  rows: readonly Written[],
  isNew: (row: Written) => boolean,
) {
  const byId = new Map(known.map((one) => [one.id, one]));
  const ids = rows.map(({ id }) => id).filter((id) => id !== "");
  if (new Set(ids).size < ids.length || ids.some((id) => !byId.has(id))) throw new Stale("sigPage", sigId);
  const last = Math.max(-1, ...known.map(({ order }) => order));
  const kept = rows
    .map((row, at) => ({ at, row, before: byId.get(row.id), order: last + 1 + at }))
    .filter(({ row, before }) => row.remove === undefined && (before !== undefined || isNew(row)));
  const removed = rows.filter(({ remove }) => remove !== undefined).map(({ id }) => id);
  return { kept, removed: removed.filter((id) => id !== "") };
}
