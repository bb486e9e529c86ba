import { z } from "zod";
import { emailAddress, slug, text } from "../fields.ts";
import { type Issue, meaningOf } from "../issue-meaning.ts";
import { sigNameLimit, sigSummaryLimit } from "./schema.ts";

/** Lines that one pasted table can have. */
export const mostLines = 100;

const columns = ["slug", "name", "summary", "lead", "email"] as const;

const sigLine = z.object({
  slug,
  name: text(sigNameLimit),
  summary: text(sigSummaryLimit),
  lead: text(200),
  email: emailAddress,
});

export type Column = (typeof columns)[number];
export type WrongCell = { line: number; column: Column } & ReturnType<typeof meaningOf>;
export type TableSig = {
  line: number; // the first of it
  slug: string;
  name: string;
  summary: string;
  leads: { name: string; email: string; affiliation: string }[];
};

/**
 * The SIGs of a table as it is pasted from a file or a spreadsheet: slug, name, summary, a lead's name and e-mail address. A
 * line that repeats a slug names another lead of that SIG; a heading is passed over. Lines are counted from 1.
 */
export function readTable(pasted: string): { sigs: TableSig[]; wrong: WrongCell[]; lines: number } {
  const lines = cellsOf(pasted)
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(
      ({ cells, line }) => cells.some((cell) => cell.trim() !== "") && !(line === 1 && isHeading(cells)),
    );
  const sigs = new Map<string, TableSig>();
  const wrong: WrongCell[] = [];
  for (const { cells, line } of lines) {
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
    const known = sigs.get(named.slug?.trim().toLowerCase() ?? "");
    const parsed = sigLine.safeParse(known ? { ...named, name: known.name, summary: known.summary } : named);
    if (!parsed.success) {
      wrong.push(...parsed.error.issues.map((issue) => wrongCell(issue, line)));
      continue;
    }
    const { lead, email, ...sig } = parsed.data;
    const entry = known ?? { ...sig, line, leads: [] };
    if (entry.leads.some((other) => other.email === email)) {
      wrong.push(wrongFor(line, "email", "twice"));
    }
    entry.leads.push({ name: lead, email, affiliation: "" });
    sigs.set(entry.slug, entry);
  }
  return { sigs: [...sigs.values()], wrong, lines: lines.length };
}

const isHeading = ([first = "", , , , last = ""]: string[]) =>
  first.trim().toLowerCase() === "slug" && !last.includes("@");

function wrongCell(issue: Issue, line: number): WrongCell {
  const column = columns.find((one) => one === issue.path[0]) ?? "slug";
  return { line, column, ...meaningOf(issue) };
}

/** What is wrong in a cell though it is well-formed. */
export function wrongFor(line: number, column: Column, key: WrongCell["key"]): WrongCell {
  return { line, column, key, values: { minimum: 0, maximum: 0 } };
}

/** The cells of a table whose lines part them by tabs, or else by commas, where quotes hold together what belongs together (RFC 4180). */
function cellsOf(pasted: string): string[][] {
  const [firstLine = ""] = pasted.split("\n", 1);
  const mark = firstLine.includes("\t") ? "\t" : ",";
  const cell = mark === "\t" ? /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/gy : /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [, value = "", end] of `${pasted}\n`.matchAll(cell)) {
    rows.at(-1)?.push(/^".*"$/s.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
