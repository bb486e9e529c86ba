import type { Action } from "./policy.ts";

/**
 * WHO may read the pages that are rendered for one request: every action named has to be allowed.
 * Nothing named: everybody, and what the page shows depends on nobody's rights.
 */
export const readers = {
  "[community]/[sig]/join": [],
  "[community]/proposals/[n]/review": ["proposal.comment"],
  "[community]/proposals/new": ["proposal.draft"],
  "[community]/proposals/new?draft": ["proposal.readDraft"],
  "[community]/steering": ["steering.read"],
  dashboard: ["dashboard.read"],
  "dashboard/[request]": ["dashboard.read", "joinRequest.read"],
  "demo/mail": [], // in a demo only, where everybody is welcome to play everybody
  "demo/mail/[name]": [],
  "find/[community]": [],
  "find/[community]/proposals": [],
  me: ["account.readOwn"],
  "not-found": [],
  "sign-in": [],
  "sign-in/code": [],
  "sign-in/confirm": [],
  "sign-in/welcome": ["account.rename"],
} as const satisfies Record<string, readonly Action[]>;

export type GuardedPage = keyof typeof readers;
