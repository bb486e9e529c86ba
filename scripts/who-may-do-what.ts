import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Action, policy } from "#lib/policy.ts";
import { root } from "./state-folder.ts";

const file = join(root, "docs/who-may-do-what.md");

/** The policy as a page for people, by noun. */
function page(): string {
  const actions = Object.keys(policy) as Action[];
  const nouns = [...new Set(actions.map((action) => action.split(".")[0]))];
  const sections = nouns.map((noun) => {
    const rows = actions
      .filter((action) => action.startsWith(`${noun}.`))
      .map((action) => `| \`${action}\` | ${policy[action].label} |`);
    return [`## ${noun}`, "", "| Action | Who |", "| --- | --- |", ...rows, ""].join("\n");
  });
  const head =
    "# Who may do what\n\nPrinted from `lib/policy.ts` by `npm run docs`. What is not here, nobody may.\n";
  return [head, ...sections].join("\n");
}

/** A sentence when the printed page is not what the policy says. */
export function outdatedPage(): string[] {
  const isCurrent = readFileSync(file, "utf8") === page();
  return isCurrent ? [] : ["docs/who-may-do-what.md is not what lib/policy.ts says: run `npm run docs`."];
}

if (import.meta.main) writeFileSync(file, page());
