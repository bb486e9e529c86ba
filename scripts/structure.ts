import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { walls } from "./walls.ts";

/** Texts of files by their path from the root. */
export type Tree = ReadonlyMap<string, string>;

/** Every breach of the rules of the house that Biome does not see, as sentences. */
export function breaches(tree: Tree): string[] {
  const owners = ownersOfTables(tree);
  return [...tree].flatMap(([path, text]) =>
    [
      ...importBreaches(path, text),
      ...cacheBreaches(path, text),
      ...tableBreaches(path, text, owners),
      ...commandBreaches(path, text),
      ...shapeBreaches(path, text),
    ].map((breach) => `${path}: ${breach}`),
  );
}

function importBreaches(path: string, text: string): string[] {
  const isClient = /^["']use client["']/.test(text);
  const imports = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  return [...imports].flatMap(([, type, written = ""]) => {
    const target = resolved(path, written);
    const met = walls.filter(
      ({ of, not, clients, evenTypes }) =>
        of.test(path) && not.test(target) && (!type || evenTypes) && (!clients || isClient),
    );
    return met.map(({ why }) => `imports ${target}, but ${why}`);
  });
}

function resolved(path: string, written: string): string {
  if (written.startsWith("#")) return written.slice(1);
  return written.startsWith(".") ? posix.join(posix.dirname(path), written) : written;
}

function cacheBreaches(path: string, text: string): string[] {
  if (!path.endsWith("/public.ts"))
    return /^\s*["']use cache/m.test(text) ? ["caches, which only public.ts may"] : [];
  return /function \w+\([^)]*\bactor\b/.test(text) ? ["takes an actor, but it is read for everybody"] : [];
}

/** Which noun a table belongs to: the schema's file of that name declares it. */
function ownersOfTables(tree: Tree): Map<string, string> {
  const schemas = [...tree].filter(([path]) => path.endsWith(".prisma"));
  return new Map(
    schemas.flatMap(([path, text]) =>
      [...text.matchAll(/^model (\w)(\w*)/gm)].map(([, first = "", rest]): [string, string] => [
        first.toLowerCase() + rest,
        posix.basename(path, ".prisma"),
      ]),
    ),
  );
}

function tableBreaches(path: string, text: string, owners: Map<string, string>): string[] {
  const noun = /^lib\/([^/]+)\/(?!.*\.test\.)/.exec(path)?.[1];
  if (!noun) return [];
  const writes = text.matchAll(/\b(?:tx|db)\s*\.(\w+)\s*\.(?:create|update|upsert|delete)\w*\(/g);
  const foreign = [...writes].map(([, table = ""]) => table).filter((table) => owners.get(table) !== noun);
  return foreign.map((table) => `writes ${table}, which belongs to ${owners.get(table)}: call its command`);
}

function commandBreaches(path: string, text: string): string[] {
  if (!/^lib\/[^/]+\/commands\.ts$/.test(path)) return [];
  const functions = [
    ...text.matchAll(/^(?:\/\/ exempt: (.*) — .+\n)?(export )?async function (\w+)(.*(?:\n(?!}).*)*)/gm),
  ];
  const bodies = new Map(functions.map(([, , , name = "", body = ""]) => [name, body]));
  const reach = (name: string, seen = new Set<string>()): string => {
    seen.add(name);
    const body = bodies.get(name) ?? "";
    const called = [...bodies.keys()].filter((other) => !seen.has(other) && body.includes(`${other}(`));
    return [body, ...called.map((other) => reach(other, seen))].join("\n");
  };
  return functions.flatMap(([, exempt = "", exported, name = ""]) => {
    const owed = exported ? ["authorize", "record"].filter((call) => !exempt.includes(call)) : [];
    const missing = owed.filter((call) => !reach(name).includes(`${call}(`));
    return missing.map((call) => `${name} lacks ${call}(), or above it "// exempt: ${call} — why"`);
  });
}

function shapeBreaches(path: string, text: string): string[] {
  const found: string[] = [];
  if (/(^|\/)(index\.tsx?$|(utils?|helpers?|common)[./])/.test(path)) found.push("its name says nothing");
  const lines = text.trimEnd().split("\n").length;
  if (lines > 300) found.push(`has ${lines} lines, and 300 are the most`);
  return found;
}

export function readTree(folder: string): Tree {
  const files = globSync(["{app,components,lib,prisma,e2e,scripts}/**/*.{ts,tsx,mjs,css,prisma}", "*.ts"], {
    cwd: folder,
    exclude: ["lib/generated/**"],
  });
  return new Map(files.sort().map((path) => [path, readFileSync(posix.join(folder, path), "utf8")]));
}
