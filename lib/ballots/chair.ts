import type { Database } from "../db.ts";
import { reachable } from "../people/rules.ts";

/** Whether nobody chairs the committee who could act on the matter: then any other of its members acts in the chair's stead. */
export async function isChairBarred(
  tx: Database,
  communityId: string,
  withStake: readonly string[],
): Promise<boolean> {
  const chairs = await tx.steeringSeat.count({
    where: {
      communityId,
      isChair: true,
      until: null,
      personId: { notIn: [...withStake] },
      person: reachable,
    },
  });
  return chairs === 0;
}
