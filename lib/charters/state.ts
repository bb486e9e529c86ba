import type { CharterStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";

export type CharterVerb =
  | "save"
  | "submit"
  | "withdraw"
  | "openBallot"
  | "correct"
  | "approve"
  | "reject"
  | "supersede";

/** WHEN a revision of a charter takes which verb, and what it is then. */
export const charterTransitions = {
  DRAFT: { save: "DRAFT", submit: "SUBMITTED" },
  SUBMITTED: {
    openBallot: "SUBMITTED",
    withdraw: "WITHDRAWN",
    correct: "IN_FORCE", // a small correction, by the chair alone
    approve: "IN_FORCE", // by ballot
    reject: "REJECTED",
  },
  IN_FORCE: { supersede: "SUPERSEDED" },
  SUPERSEDED: {},
  REJECTED: {},
  WITHDRAWN: {},
} as const satisfies Record<CharterStatus, Partial<Record<CharterVerb, CharterStatus>>>;

/** Whether a revision of this status takes the verb. */
export function takes(status: CharterStatus, verb: CharterVerb): boolean {
  return permits<CharterStatus, CharterVerb>(charterTransitions, status, verb);
}

/** The states of what is or was in force. */
export const approved = ["IN_FORCE", "SUPERSEDED"] as const satisfies readonly CharterStatus[];

/** The states in which a revision is being written or waits for the committee; at most one of a SIG is. */
export const open = ["DRAFT", "SUBMITTED"] as const satisfies readonly CharterStatus[];
