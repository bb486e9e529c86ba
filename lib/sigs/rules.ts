import type { SigFilters } from "./schema.ts";

/** What a directory can be narrowed by, in the order in which it is offered. */
export const facets = ["status", "policy", "kind", "tag", "lead"] as const;

export type Facet = (typeof facets)[number];

/** SIGs on one page of a directory. */
export const directoryPageSize = 60;

/** The query that asks for these filters: "?q=…&status=active", or nothing when they are none. */
export function directoryQuery(filters: SigFilters): string {
  const query = new URLSearchParams();
  if (filters.q) query.set("q", filters.q);
  for (const facet of facets) {
    const value = filters[facet];
    if (value) query.set(facet, inAddress(facet, value));
  }
  if (filters.view !== "cards") query.set("view", filters.view);
  if (filters.page > 1) query.set("page", String(filters.page));
  return query.size > 0 ? `?${query}` : "";
}

/** A facet's value as addresses write it: "working-group". */
function inAddress(facet: Facet, value: string): string {
  return facet === "tag" || facet === "lead" ? value : value.toLowerCase().replaceAll("_", "-");
}

/** Whether the directory shows less than everything. */
export function isNarrowed(filters: SigFilters): boolean {
  return filters.q !== "" || facets.some((facet) => filters[facet] !== undefined);
}

/** LIKE patterns of the words that all have to stand in what is searched. */
export function likePatterns(q: string): string[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  return words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}

/** The newest sign that a SIG is alive: something happened, or a lead said that its page is right. */
export function lastSignOfLife(confirmedAt: Date | null, lastEventAt: Date | null): Date | null {
  if (!confirmedAt || !lastEventAt) return confirmedAt ?? lastEventAt;
  return confirmedAt > lastEventAt ? confirmedAt : lastEventAt;
}
