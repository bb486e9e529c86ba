import { expect, test } from "vitest";
import { breaches } from "./structure.ts";

const schema: [string, string][] = [
  ["prisma/schema/roster.prisma", "model Membership {\n}\n"],
  ["prisma/schema/join-requests.prisma", "model JoinRequest {\n}\n"],
];

function breachesOf(path: string, text: string): string[] {
  return breaches(new Map([...schema, [path, text]]));
}

const approve = (body: string, above = "") =>
  `${above}export async function approve(ctx: Context) {\n${body}\n}\n`;

test.each([
  ["lib/sigs/rules.ts", 'import { Page } from "#app/page.tsx";', "nothing imports app"],
  ["components/sigs/card.tsx", 'import { Page } from "../../app/page.tsx";', "nothing imports app"],
  ["lib/sigs/rules.ts", 'import { Card } from "#components/ui/card.tsx";', "lib knows no component"],
  ["app/page.tsx", 'import { can } from "#lib/policy.ts";', "app knows no policy"],
  ["components/ui/card.tsx", 'import { tally } from "#lib/proposals/rules.ts";', "primitives know no noun"],
  ["components/forms/field.tsx", 'import { SigCard } from "../sigs/card.tsx";', "primitives know no noun"],
  ["lib/sigs/rules.ts", 'import { db } from "../db.ts";', "use the database"],
  ["app/page.tsx", 'import {\n  db,\n} from "#lib/db.ts";', "use the database"],
  ["lib/sigs/commands.ts", 'import { cookies } from "next/headers";', "neither Next nor React"],
  ["lib/policy.ts", 'import { cache } from "react";', "neither Next nor React"],
  ["lib/sigs/public.ts", 'import type { Actor } from "../actor.ts";', "knows no actor"],
  ["lib/sigs/public.ts", "export async function sigs(actor: Person) {}", "takes an actor"],
  ["lib/sigs/queries.ts", 'export async function sigs() {\n  "use cache";\n}', "only public.ts may"],
  [
    "components/sigs/filter.tsx",
    '"use client";\nimport { sigs } from "#lib/sigs/queries.ts";',
    "a client component",
  ],
  [
    "lib/join-requests/commands.ts",
    "await ctx.tx.membership.create({});",
    "writes membership, which belongs to roster",
  ],
  ["lib/sigs/commands.ts", approve("  await record(ctx);"), "approve lacks authorize()"],
  ["lib/sigs/commands.ts", approve("  authorize(ctx.actor);"), "approve lacks record()"],
  ["lib/sigs/index.ts", 'export * from "./rules.ts";', "its name says nothing"],
  ["lib/sigs/helpers.ts", "", "its name says nothing"],
  ["lib/common/text.ts", "", "its name says nothing"],
  ["lib/sigs/rules.ts", "\n".repeat(300).concat("x"), "has 301 lines"],
])("%s is refused: %s", (path, text, why) => {
  expect(breachesOf(path, text)).toEqual([expect.stringContaining(why)]);
});

test.each([
  ["lib/sigs/rules.ts", 'import type { Database } from "../db.ts";'],
  ["lib/sigs/commands.ts", 'import { db } from "../db.ts";'],
  ["components/sigs/filter.tsx", '"use client";\nimport { sigFilter } from "#lib/sigs/schema.ts";'],
  ["components/sigs/card.tsx", 'import { sigs } from "#lib/sigs/queries.ts";'],
  ["lib/roster/commands.ts", "await ctx.tx.membership.create({});"],
  ["lib/sigs/commands.ts", approve("  await record(ctx);", "// exempt: authorize — found() has\n")],
  [
    "lib/sigs/commands.ts",
    `${approve("  authorize(ctx.actor);\n  await move(ctx);")}\nasync function move(ctx: Context) {\n  await record(ctx);\n}\n`,
  ],
  ["lib/sigs/rules.ts", "x\n".repeat(300)],
])("%s may stand: %s", (path, text) => {
  expect(breachesOf(path, text)).toEqual([]);
});
