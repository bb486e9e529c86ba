type Tree = { [key: string]: Tree | string | string[] };

const path = /^[A-Za-z][A-Za-z0-9]*(\.([A-Za-z][A-Za-z0-9]*|\d{1,3})){0,3}$/;
const mostFields = 800;
const longestName = 100;

/** The form that was sent; an empty one in place of what none of our pages can have sent. */
export function sentForm(sent: unknown): FormData {
  if (!(sent instanceof FormData)) return new FormData();
  const names = [...sent.keys()];
  const isOurs = names.length <= mostFields && names.every((name) => name.length <= longestName);
  return isOurs ? sent : new FormData();
}

/**
 * Turns a form's fields into an object: a repeated name becomes a list, `leads.0.name` a list of objects.
 * Names that are no plain path are left out, files too; React's own `$ACTION_…` fields are among them.
 */
export function formDataToObject(data: FormData): Record<string, unknown> {
  const root: Tree = Object.create(null);
  for (const [name, texts] of textsByName(data)) {
    if (!path.test(name)) continue;
    const [first = ""] = texts;
    place(root, name.split("."), texts.length === 1 ? first : texts);
  }
  return withLists(root) as Record<string, unknown>;
}

function textsByName(data: FormData): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of data) {
    if (typeof value !== "string") continue;
    const known = texts.get(name);
    if (known) known.push(value);
    else texts.set(name, [value]);
  }
  return texts;
}

function place(root: Tree, parts: string[], value: string | string[]): void {
  let node = root;
  for (const part of parts.slice(0, -1)) {
    const next = node[part] ?? Object.create(null);
    if (typeof next !== "object" || Array.isArray(next)) return;
    node[part] = next;
    node = next;
  }
  node[parts.at(-1) ?? ""] = value;
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
  return Object.fromEntries([...textsByName(data)].filter(([name]) => !name.startsWith("$")));
}
