import type { Action } from "./policy.ts";

/**
 * WHO may read the pages that are rendered for one request: every action named has to be allowed.
 * Nothing named: everybody, and what the page shows depends on nobody's rights.
 */
export const readers = {
  "[community]/[sig]/charter/amend": ["charter.read"],
  "[community]/[sig]/join": [],
  "[community]/[sig]/manage": ["sig.manage"],
  "[community]/[sig]/manage/page": ["sig.edit"],
  "[community]/[sig]/public-notice/[request]": [], // everybody reads the same of it
  "[community]/[sig]/roster": ["roster.read"],
  "[community]/proposals/[n]/review": ["proposal.comment"],
  "[community]/proposals/new": ["proposal.draft"],
  "[community]/proposals/new?draft": ["proposal.readDraft"],
  "[community]/proposals/close": ["proposal.draft"],
  "[community]/proposals/close?sig": ["proposal.draftClosing"],
  "[community]/proposals/close?draft": ["proposal.readDraft"],
  "[community]/settings": ["community.configure"],
  "[community]/settings/committee": ["steeringSeat.give"],
  "[community]/settings/rules": ["community.configure"],
  "[community]/settings/sigs": ["sig.import"],
  "[community]/steering": ["steering.read"],
  "admin/communities": ["community.found"],
  "admin/deliveries": ["delivery.read"],
  dashboard: ["dashboard.read"],
  "dashboard/[request]": ["dashboard.read", "joinRequest.read"],
  "dashboard/replies/[sig]": ["savedReply.write"],
  "decide/[token]": [], // shows what the token opens, whoever holds it
  "demo/mail": [], // in a demo only, where everybody is welcome to play everybody
  "demo/mail/[name]": [],
  "find/[community]": [],
  "find/[community]/[sig]/history": [],
  "find/[community]/proposals": [],
  "invitations/[invitation]": [], // everybody but the invited reads the same, whether it exists or not
  me: ["account.readOwn"],
  "me/settings": ["preference.set"],
  "not-found": [],
  notices: ["notice.read"],
  "sign-in": [],
  "sign-in/code": [],
  "sign-in/confirm": [],
  "sign-in/welcome": ["account.rename"],
  unsubscribe: [], // shows what the token ends, whoever holds it
} as const satisfies Record<string, readonly Action[]>;

export type GuardedPage = keyof typeof readers;
