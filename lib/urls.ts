import type { Locale } from "./locales.ts";

export type Path = `/${string}`;

const below = (locale: Locale, ...segments: (string | number)[]): Path =>
  `/${[locale, ...segments].map((segment) => encodeURIComponent(segment)).join("/")}`;

/** A path with the query's given values; a path with a fragment takes none. */
export function withQuery(path: Path, query: Record<string, string | undefined>): Path {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** Every address of the portal. They are a public contract. */
export const urls = {
  home: (locale: Locale) => below(locale),
  community: (locale: Locale, community: string) => below(locale, community),
  sig: (locale: Locale, community: string, sig: string) => below(locale, community, sig),
  charter: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "charter"),
  charterRevision: (locale: Locale, community: string, sig: string, revision: number) =>
    below(locale, community, sig, "charter", revision),
  charterChanges: (locale: Locale, community: string, sig: string, revision: number, base: number) =>
    below(locale, community, sig, "charter", revision, "from", base),
  amendCharter: (locale: Locale, community: string, sig: string) =>
    below(locale, community, sig, "charter", "amend"),
  history: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "history"),
  join: (locale: Locale, community: string, sig: string, asked: { for?: string; list?: string } = {}) =>
    withQuery(below(locale, community, sig, "join"), asked),
  publicNotice: (locale: Locale, community: string, sig: string, request: string) =>
    below(locale, community, sig, "public-notice", request),
  projects: (locale: Locale, community: string) => below(locale, community, "projects"),
  proposals: (locale: Locale, community: string) => below(locale, community, "proposals"),
  proposal: (locale: Locale, community: string, n: number) => below(locale, community, "proposals", n),
  similarProposals: (sketch: Record<string, string>) => withQuery("/api/proposals/similar", sketch),
  newProposal: (locale: Locale, community: string, draft?: string) =>
    withQuery(below(locale, community, "proposals", "new"), { draft }),
  closeSig: (locale: Locale, community: string, asked: { sig?: string; draft?: string } = {}) =>
    withQuery(below(locale, community, "proposals", "close"), asked),
  proposalRevision: (locale: Locale, community: string, n: number, revision: number) =>
    below(locale, community, "proposals", n, "revisions", revision),
  reviewProposal: (locale: Locale, community: string, n: number) =>
    below(locale, community, "proposals", n, "review"),
  proposalChanges: (locale: Locale, community: string, n: number, revision: number, base: number) =>
    below(locale, community, "proposals", n, "revisions", revision, "from", base),
  proposalFeed: (locale: Locale, community: string) => below(locale, community, "proposals", "feed.xml"),
  steering: (locale: Locale, community: string) => below(locale, community, "steering"),
  governance: (locale: Locale, community: string) => below(locale, community, "governance"),
  communitySettings: (locale: Locale, community: string) => below(locale, community, "settings"),
  ruleSettings: (locale: Locale, community: string) => below(locale, community, "settings", "rules"),
  committeeSettings: (locale: Locale, community: string) => below(locale, community, "settings", "committee"),
  importSigs: (locale: Locale, community: string, asked: { several?: string; done?: string } = {}) =>
    withQuery(below(locale, community, "settings", "sigs"), asked),
  manageSig: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "manage"),
  editSig: (locale: Locale, community: string, sig: string) =>
    below(locale, community, sig, "manage", "page"),
  roster: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "roster"),
  rosterFile: (sigId: string, locale: Locale) =>
    withQuery(`/api/sigs/${encodeURIComponent(sigId)}/roster.csv`, { locale }),
  invitation: (locale: Locale, id: string) => below(locale, "invitations", id),
  decideByLink: (locale: Locale, token: string) => below(locale, "decide", token),
  dashboard: (locale: Locale) => below(locale, "dashboard"),
  dashboardRequest: (locale: Locale, id: string) => below(locale, "dashboard", id),
  savedReplies: (locale: Locale, sigId: string) => below(locale, "dashboard", "replies", sigId),
  me: (locale: Locale) => below(locale, "me"),
  myRequest: (locale: Locale, id: string): Path => `${below(locale, "me")}#request-${id}`,
  settings: (locale: Locale) => below(locale, "me", "settings"),
  notices: (locale: Locale, before?: string) => withQuery(below(locale, "notices"), { before }),
  unsubscribe: (locale: Locale, token: string, done?: string) =>
    withQuery(below(locale, "unsubscribe"), { token, done }),
  unsubscribeAtOnce: (token: string) => withQuery("/api/unsubscribe", { token }),
  communities: (locale: Locale) => below(locale, "admin", "communities"),
  deliveries: (locale: Locale) => below(locale, "admin", "deliveries"),
  demoMails: (locale: Locale) => below(locale, "demo", "mail"),
  demoMail: (locale: Locale, name: string) => below(locale, "demo", "mail", name),
  signIn: (locale: Locale, next?: string) => withQuery(below(locale, "sign-in"), { next }),
  signInProblem: (locale: Locale, problem: string, next?: string) =>
    withQuery(below(locale, "sign-in"), { problem, next }),
  signInCode: (locale: Locale, next?: string, problem?: string) =>
    withQuery(below(locale, "sign-in", "code"), { next, problem }),
  confirmSignIn: (locale: Locale, token: string, next?: string) =>
    withQuery(below(locale, "sign-in", "confirm"), { token, next }),
  welcome: (locale: Locale, next?: string) => withQuery(below(locale, "sign-in", "welcome"), { next }),
} as const;

/** The address to print where no page stands around it: in mails, feeds and canonical links. */
export function absolute(siteUrl: string, path: Path): string {
  return new URL(path, siteUrl).href;
}

const reservedSlugs = new Set(
  `
    - account admin api ballot ballots calendar charter communities dashboard decide demo edit en events feed
    feeds find governance help history icon inbox invitations join ko leave lists mail mails manage me meetings members new not-found notices
    operator outbox people projects proposals requests robots roster search settings sign-in sign-out
    sigs sitemap static steering unsubscribe zh
  `
    .trim()
    .split(/\s+/),
);

/** Whether a slug is a word that addresses use, and so can name no community and no SIG. */
export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug.toLowerCase());
}

/** Whether it can name something in an address: Latin letters and digits joined by single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** A slug for a name: its Latin letters and digits, at most 40 characters. Empty when the name has none. */
export function suggestSlug(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const joined = plain.replace(/^sig\s+/, "").replace(/[^a-z0-9]+/g, "-");
  return joined.slice(0, 40).replace(/^-+|-+$/g, "");
}
