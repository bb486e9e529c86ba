import type { Context } from "../command.ts";
import { leadingRoles } from "../roster/rules.ts";

/** The people with an account who lead the SIG, the requester left out. */
export async function decidersOf(
  ctx: Context,
  request: { sigId: string; personId: string },
): Promise<string[]> {
  const terms = await ctx.tx.roleTerm.findMany({
    where: {
      sigId: request.sigId,
      until: null,
      role: { in: [...leadingRoles] },
      personId: { not: request.personId },
      person: { user: { isNot: null }, suspendedAt: null },
    },
    select: { personId: true },
  });
  return [...new Set(terms.map((term) => term.personId))];
}
