// What makes a spreadsheet take a text for a formula: also after spaces, and as the wide signs of East Asian keyboards.
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

function cell(value: string): string {
  const inert = formula.test(value) ? `'${value}` : value;
  return `"${inert.replaceAll('"', '""')}"`;
}

/** A table as a file that spreadsheets open as UTF-8 (RFC 4180, with a byte order mark) and execute nothing of. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
