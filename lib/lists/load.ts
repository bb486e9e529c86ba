import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";

/** A mailing list. Throws NotFound. */
export async function loadList(ctx: Context, id: string) {
  const list = await ctx.tx.mailingList.findUnique({ where: { id } });
  if (!list) throw new NotFound("list");
  return list;
}
