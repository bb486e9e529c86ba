import { loadActor, system } from "#lib/actor.ts";
import type { Command, Context } from "#lib/command.ts";
import type { Database } from "#lib/db.ts";
import type { CastKey } from "../cast.ts";
import type { CrowdKey } from "./crowd.ts";

const day = 86_400_000;

export type PersonKey = CastKey | CrowdKey;
export type SigPath = `${string}/${string}`;

/** Where the demo's life takes place: one transaction, one present, and everybody's id. */
export type Stage = {
  tx: Database;
  now: Date;
  personIds: ReadonlyMap<PersonKey, string>;
};

export function personIdOf(stage: Stage, who: PersonKey): string {
  const id = stage.personIds.get(who);
  if (id === undefined) throw new Error(`Nobody in the demo is called ${who}.`);
  return id;
}

export async function sigAt({ tx }: Stage, path: SigPath) {
  const [community, slug] = path.split("/") as [string, string];
  return tx.sig.findFirstOrThrow({ where: { slug, community: { slug: community } } });
}

export async function listAt({ tx }: Stage, address: string): Promise<string> {
  const { id } = await tx.mailingList.findFirstOrThrow({ where: { address } });
  return id;
}

/** The context of something that the system did so many days ago. */
export function systemContext({ tx, now }: Stage, daysAgo: number): Context {
  return { tx, actor: system, now: new Date(now.getTime() - daysAgo * day), tags: new Set() };
}

/** Lets somebody run one of the product's commands as they would have so many days ago. */
export async function act<Input, Result>(
  stage: Stage,
  who: PersonKey,
  daysAgo: number,
  command: Command<Input, Result>,
  input: Input,
): Promise<Result> {
  const actor = await loadActor(stage.tx, personIdOf(stage, who));
  return command({ ...systemContext(stage, daysAgo), actor }, input);
}
