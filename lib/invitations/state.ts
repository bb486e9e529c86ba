import type { InvitationStatus } from "../generated/prisma/enums.ts";

export type InvitationVerb = "resend" | "accept" | "decline" | "revoke" | "expire";

/** WHEN an invitation takes which verb, and what it is then. */
export const invitationTransitions = {
  PENDING: {
    resend: "PENDING",
    accept: "ACCEPTED",
    decline: "DECLINED",
    revoke: "REVOKED",
    expire: "EXPIRED",
  },
  ACCEPTED: {},
  DECLINED: {},
  REVOKED: {},
  EXPIRED: {},
} as const satisfies Record<InvitationStatus, Partial<Record<InvitationVerb, InvitationStatus>>>;
