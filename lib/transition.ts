import { Stale, type StaleNoun } from "./errors.ts";

type Table<Status extends string, Verb extends string> = Record<Status, Partial<Record<Verb, Status>>>;

type Delegate<Status extends string> = {
  updateMany(args: {
    where: { id: string; status: Status };
    data: { status: Status } & Record<string, unknown>;
  }): PromiseLike<{ count: number }>;
};

/** Whether the table lets a row in this state take the verb. */
export function permits<Status extends string, Verb extends string>(
  table: Table<Status, Verb>,
  status: Status,
  verb: Verb,
): boolean {
  return table[status][verb] !== undefined;
}

/** Moves a row along its transition table by compare-and-swap on its status. Throws Stale when the table forbids it or somebody was faster. */
export async function transition<Status extends string, Verb extends string>(
  noun: StaleNoun,
  delegate: Delegate<Status>,
  table: Table<Status, Verb>,
  row: { id: string; status: Status },
  verb: Verb,
  data: Record<string, unknown> = {},
): Promise<Status> {
  const to = table[row.status][verb];
  if (to === undefined) throw new Stale(noun, row.id);
  const { count } = await delegate.updateMany({
    where: { id: row.id, status: row.status },
    data: { ...data, status: to },
  });
  if (count === 0) throw new Stale(noun, row.id);
  return to;
}
