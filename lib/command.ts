import type { Actor } from "./actor.ts";
import { type Database, db } from "./db.ts";

/** What a command works with: one transaction, who asks, one instant, and the cache tags to expire afterwards. */
export type Context = {
  readonly tx: Database;
  readonly actor: Actor;
  readonly now: Date;
  readonly tags: Set<string>;
};

export type Command<Input, Result> = (ctx: Context, input: Input) => Promise<Result>;

/** Runs a command in one transaction; whatever it throws undoes everything. Returns its result and the cache tags to expire. */
export async function run<Input, Result>(
  actor: Actor,
  command: Command<Input, Result>,
  input: Input,
  now = new Date(),
): Promise<{ result: Result; tags: string[] }> {
  const tags = new Set<string>();
  const result = await db.$transaction((tx) => command({ tx, actor, now, tags }, input));
  return { result, tags: [...tags] };
}

/** The person who acts. For use after `authorize`, which has refused everybody else. */
export function actingPerson(ctx: Context): string {
  if (ctx.actor.kind !== "person") throw new TypeError("a person must act here");
  return ctx.actor.personId;
}
