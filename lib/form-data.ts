type Tree = { [key: string]: Tree | string | string[] };

const segment = /^[A-Za-z][A-Za-z0-9]*$|^\d{1,3}$/;

/**
 * Turns a form's fields into an object: a repeated name becomes a list, `leads.0.name` a list of objects.
 * Names that are no plain path are left out, files too; React's own `$ACTION_…` fields are among them.
 */
export function formDataToObject(data: FormData): Record<string, unknown> {
  const root: Tree = Object.create(null);
  for (const name of new Set(data.keys())) {
    const path = name.split(".");
    if (!path.every((part) => segment.test(part))) continue;
    const texts = data.getAll(name).filter((value) => typeof value === "string");
    const value = texts.length === 1 ? texts[0] : texts;
    if (value !== undefined) place(root, path, value);
  }
  return withLists(root) as Record<string, unknown>;
}

function place(root: Tree, path: string[], value: string | string[]): void {
  let node = root;
  for (const part of path.slice(0, -1)) {
    const next = node[part] ?? Object.create(null);
    if (typeof next !== "object" || Array.isArray(next)) return;
    node[part] = next;
    node = next;
  }
  node[path.at(-1) ?? ""] = value;
}

function withLists(node: Tree[string]): unknown {
  if (typeof node !== "object" || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withLists(value)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  if (!isList) return Object.fromEntries(entries);
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}

/** What was sent, to be shown again. */
export function formValues(data: FormData): Record<string, string[]> {
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => [name, data.getAll(name).filter((value) => typeof value === "string")]),
  );
}
