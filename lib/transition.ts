import { Stale, type StaleNoun } from "./errors.ts";

type Table<Status extends string, Verb extends string> = Record<Status, Partial<Record<Verb, Status>>>;

/** Whether the table lets a row in this state take the verb. */
export function permits<Status extends string, Verb extends string>(
  table: Table<Status, Verb>,
  status: Status,
  verb: Verb,
): boolean {
  return table[status][verb] !== undefined;
}

/**
 * Moves a row along its transition table. `swap` is the compare-and-swap: an update of the row with this id and status.
 * Throws Stale when the table forbids the verb or somebody was faster.
 */
export async function transition<Status extends string, Verb extends string>(
  noun: StaleNoun,
  table: Table<Status, Verb>,
  row: { id: string; status: Status },
  verb: Verb,
  swap: (from: { id: string; status: Status }, to: Status) => PromiseLike<{ count: number }>,
): Promise<void> {
  const to = table[row.status][verb];
  if (to === undefined) throw new Stale(noun, row.id);
  const { count } = await swap({ id: row.id, status: row.status }, to);
  if (count === 0) throw new Stale(noun, row.id);
}
