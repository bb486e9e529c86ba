import type { Role } from "../generated/prisma/enums.ts";

/** The roles that decide a SIG's requests; sponsors and liaisons are contacts without that power. */
export const leadingRoles = ["LEAD", "CHAIR", "TECH_LEAD", "CO_LEAD"] as const satisfies readonly Role[];

export function isLeadingRole(role: Role): boolean {
  return leadingRoles.some((leading) => leading === role);
}
