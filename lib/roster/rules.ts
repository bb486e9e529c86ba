import type { Prisma } from "../generated/prisma/client.ts";
import type { Role } from "../generated/prisma/enums.ts";

/** The roles that decide a SIG's requests; sponsors and liaisons are contacts without that power. */
export const leadingRoles = ["LEAD", "CHAIR", "TECH_LEAD", "CO_LEAD"] as const satisfies readonly Role[];

export function isLeadingRole(role: Role): boolean {
  return leadingRoles.some((leading) => leading === role);
}

/** Whoever is or was on a roster, in a role or on the committee of the community. */
export function inCommunity(communityId: string) {
  return {
    OR: [
      { memberships: { some: { sig: { communityId } } } },
      { roleTerms: { some: { sig: { communityId } } } },
      { steeringSeats: { some: { communityId } } },
    ],
  } satisfies Prisma.PersonWhereInput;
}
