/** Files of `of` import nothing of `not`; types may pass unless `evenTypes`, and `clients` asks client components only. */
export type Wall = { of: RegExp; not: RegExp; clients?: true; evenTypes?: true; why: string };

// Biome's restricted imports compare what is written, which a relative path walks around. Here every import is resolved.
export const walls: Wall[] = [
  { of: /^(components|lib|prisma)\//, not: /^app\//, why: "nothing imports app" },
  { of: /^lib\//, not: /^components\//, why: "lib knows no component" },
  {
    of: /^app\//,
    not: /^lib\/(policy|generated\/prisma\/client)\.ts$/,
    why: "app knows no policy, no Prisma",
  },
  {
    of: /^components\/(ui|forms)\//,
    not: /^components\/(?!(ui|forms)\/)|^lib\/(?!(i18n|generated)\/)[^/]+\//,
    why: "primitives know no noun",
  },
  {
    of: /^(?!prisma\/|scripts\/|e2e\/|.*\.test\.tsx?$|lib\/([^/]+\/(commands|queries|public|deliver|tasks|testing)|command|actor|auth|rate-limit|health)\.ts$)/,
    not: /^lib\/db\.ts$/,
    why: "only commands, queries, public pages' reads and jobs use the database",
  },
  {
    of: /(^|\/)(commands|policy|state|rules|events)\.ts$/,
    not: /^(next|react)(\/|-|$)/,
    why: "the by-laws know neither Next nor React",
  },
  {
    of: /\/public\.ts$/,
    not: /^lib\/(actor|auth)\.ts$/,
    evenTypes: true,
    why: "what everybody reads knows no actor",
  },
  {
    of: /./,
    clients: true,
    not: /^lib\/(?!([^/]+\/(schema|state|actions)|form-state|locales|theme|urls|generated\/prisma\/enums)\.ts$)/,
    why: "a client component takes only schemas, states, types and actions",
  },
];
