import { expect, test } from "vitest";
import { readTable } from "./table.ts";

const oaks = "oaks,SIG Oaks,Tends the oaks.,Noor,noor@example.org";
const wrongIn = (table: string) =>
  readTable(table).wrong.map(({ line, column, key }) => `${line} ${column} ${key}`);

test("reads a line as a SIG with its lead, and a heading as nothing", () => {
  const { sigs, wrong, lines } = readTable(`slug,name,summary,lead name,lead e-mail\n${oaks}`);
  const leads = [{ name: "Noor", email: "noor@example.org", affiliation: "" }];
  expect(sigs).toEqual([{ line: 2, slug: "oaks", name: "SIG Oaks", summary: "Tends the oaks.", leads }]);
  expect({ wrong, lines }).toEqual({ wrong: [], lines: 1 });
});

test("reads what a spreadsheet copies, and what a file quotes", () => {
  expect(readTable(oaks.replaceAll(",", "\t")).sigs).toEqual(readTable(oaks).sigs);
  const { sigs } = readTable('oaks,"SIG ""Oaks"", and more","Oaks,\nacorns",Noor,Noor@Example.org');
  expect(sigs).toMatchObject([{ name: 'SIG "Oaks", and more', summary: "Oaks,\nacorns" }]);
  expect(sigs[0]?.leads[0]?.email).toBe("noor@example.org");
});

test("a line that repeats a slug names another lead, whatever else it says", () => {
  const { sigs, wrong } = readTable(`${oaks}\n\nOaks,,,Ivan,ivan@example.org`);
  expect(wrong).toEqual([]);
  expect(sigs).toHaveLength(1);
  expect(sigs[0]?.leads.map(({ name }) => name)).toEqual(["Noor", "Ivan"]);
});

test("says of each cell that is wrong where it stands", () => {
  expect(wrongIn(`${oaks}\n${oaks}`)).toEqual(["2 email twice"]);
  expect(wrongIn("Two words,,x,Noor,noor")).toEqual(["1 slug slug", "1 name required", "1 email email"]);
  expect(wrongIn("admin,A,x,Noor,noor@example.org")).toEqual(["1 slug slugReserved"]);
  expect(wrongIn(`${oaks}\n"unclosed`)).toEqual([
    "2 slug slug",
    "2 name required",
    "2 summary required",
    "2 lead required",
    "2 email email",
  ]);
});

test.each(["", "\n\n", ",,,,", "\t\t"])("finds nothing in %j", (table) => {
  expect(readTable(table)).toEqual({ sigs: [], wrong: [], lines: 0 });
});

test("is quick with a table that was made to be slow", () => {
  const begun = performance.now();
  for (const cell of ['"', '""', '"a,', '"",""', '"\n"']) readTable(cell.repeat(60_000 / cell.length));
  expect(performance.now() - begun).toBeLessThan(5000);
});
