import type { Database } from "../db.ts";
import { leadingRoles } from "./rules.ts";

/** Who leads any of the SIGs now, each once. */
export async function leadsOf(tx: Database, sigIds: readonly string[]): Promise<string[]> {
  const terms = await tx.roleTerm.findMany({
    where: { sigId: { in: [...sigIds] }, until: null, role: { in: [...leadingRoles] } },
    distinct: "personId",
    select: { personId: true },
  });
  return terms.map(({ personId }) => personId);
}
