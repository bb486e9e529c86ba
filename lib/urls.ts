import type { Locale } from "./locales.ts";

export type Path = `/${string}`;

const below = (locale: Locale, ...segments: (string | number)[]): Path =>
  `/${[locale, ...segments].map((segment) => encodeURIComponent(segment)).join("/")}`;

/** Every address of the portal. They are a public contract. */
export const urls = {
  home: (locale: Locale) => below(locale),
  community: (locale: Locale, community: string) => below(locale, community),
  sig: (locale: Locale, community: string, sig: string) => below(locale, community, sig),
  charter: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "charter"),
  history: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "history"),
  join: (locale: Locale, community: string, sig: string) => below(locale, community, sig, "join"),
  projects: (locale: Locale, community: string) => below(locale, community, "projects"),
  proposals: (locale: Locale, community: string) => below(locale, community, "proposals"),
  proposal: (locale: Locale, community: string, n: number) => below(locale, community, "proposals", n),
  newProposal: (locale: Locale, community: string) => below(locale, community, "proposals", "new"),
  steering: (locale: Locale, community: string) => below(locale, community, "steering"),
  dashboard: (locale: Locale) => below(locale, "dashboard"),
  dashboardRequest: (locale: Locale, id: string) => below(locale, "dashboard", id),
  me: (locale: Locale) => below(locale, "me"),
  myRequest: (locale: Locale, id: string): Path => `${below(locale, "me")}#request-${id}`,
  demoMails: (locale: Locale) => below(locale, "demo", "mail"),
  demoMail: (locale: Locale, name: string) => below(locale, "demo", "mail", name),
  signIn: (locale: Locale, next?: string): Path => {
    const path = below(locale, "sign-in");
    return next === undefined ? path : `${path}?${new URLSearchParams({ next })}`;
  },
  confirmSignIn: (locale: Locale, token: string, next: string): Path =>
    `${below(locale, "sign-in", "confirm")}?${new URLSearchParams({ token, next })}`,
} as const;

/** The address to print where no page stands around it: in mails, feeds and canonical links. */
export function absolute(siteUrl: string, path: Path): string {
  return new URL(path, siteUrl).href;
}

const reservedSlugs = new Set([
  ...["-", "account", "admin", "api", "ballot", "ballots", "calendar", "charter", "communities", "dashboard"],
  ...["demo", "edit", "events", "feed", "feeds", "find", "help", "history", "icon", "inbox", "join", "leave"],
  ...[
    "lists",
    "mail",
    "mails",
    "me",
    "meetings",
    "members",
    "new",
    "not-found",
    "operator",
    "outbox",
    "people",
  ],
  ...["projects", "proposals", "requests", "robots", "roster", "search", "settings", "sign-in", "sign-out"],
  ...["sigs", "sitemap", "static", "steering", "unsubscribe", "en", "ko", "zh"],
]);

/** Whether a slug is a word that addresses use, and so can name no community and no SIG. */
export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug.toLowerCase());
}
