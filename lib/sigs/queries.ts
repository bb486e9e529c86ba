import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Appointer } from "../generated/prisma/enums.ts";
import { decidableBy } from "../join-requests/queries.ts";
import { notEnded } from "../join-requests/state.ts";
import { can } from "../policy.ts";
import { openStatuses } from "../proposals/state.ts";
import { isRenewable, leadingRoles } from "../roster/rules.ts";
import { formationOf } from "./formation.ts";
import { loadPage, versionOf } from "./page.ts";
import { directoryPageSize, type Facet, facets, lastSignOfLife, likePatterns } from "./rules.ts";
import type { SigFilters } from "./schema.ts";
import { living, type SigVerb, takes, takesPart } from "./state.ts";

export type FacetCount = { value: string; label: string; count: number };

export type Directory = {
  sigs: DirectoryEntry[];
  total: number; // of the SIGs that match, on all pages
  page: number; // the one asked for, or the last when there are fewer
  pages: number;
  facets: Record<Facet, FacetCount[]>;
};

export type DirectoryEntry = Awaited<ReturnType<typeof loadEntries>>[number];

/** The SIGs of a community that match, and for each facet how many there are per value when the other filters stay. */
export async function findSigs(communityId: string, filters: SigFilters): Promise<Directory> {
  const { total, ids, counts } = await search(communityId, filters);
  const [sigs, leads] = await Promise.all([loadEntries(ids), namesOf(counts)]);
  const ofFacet = (facet: Facet) =>
    counts
      .filter((one) => one.facet === facet)
      .map(({ value, count }) => ({ value, count, label: leads.get(value) ?? value }));
  const pages = Math.max(1, Math.ceil(total / directoryPageSize));
  return {
    sigs,
    total,
    page: Math.min(filters.page, pages),
    pages,
    facets: {
      status: ofFacet("status"),
      policy: ofFacet("policy"),
      kind: ofFacet("kind"),
      tag: ofFacet("tag"),
      lead: ofFacet("lead"),
    },
  };
}

/** The living SIGs of a community that nobody with an account leads: nobody there can answer a request. */
export function sigsWithoutActingLead(communityId: string) {
  const acting = {
    until: null,
    role: { in: [...leadingRoles] },
    person: { user: { isNot: null }, suspendedAt: null },
  };
  return db.sig.findMany({
    where: { communityId, status: { in: [...living] }, roleTerms: { none: acting } },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: { id: true, slug: true, name: true, status: true },
  });
}

type Found = { total: number; ids: string[]; counts: { facet: Facet; value: string; count: number }[] };

const valuesPerFacet = 40;

async function search(communityId: string, filters: SigFilters): Promise<Found> {
  const patterns = likePatterns(filters.q);
  const counts = facets.map(
    (facet) => Prisma.sql`
      (SELECT ${facet} AS facet, value, count(*)::int AS count
       FROM candidate, unnest(${valuesOf[facet]}) AS value
       WHERE ${matching(filters, facet)}
       GROUP BY value ORDER BY count DESC, value LIMIT ${valuesPerFacet})`,
  );
  const [found] = await db.$queryRaw<Found[]>`
    WITH candidate AS (
      SELECT sig.id, sig.slug, sig."order", sig.status::text, sig."joinPolicy"::text AS policy, sig.kind::text,
        sig.tags, lead.ids AS leads, sig.status IN ('RETIRED', 'MERGED') AS ended,
        lower(concat_ws(' ', sig.slug, localized_text_values(sig.name))) LIKE ALL (${patterns}::text[]) AS named
      FROM "Sig" sig
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(DISTINCT person.id), '{}') AS ids, string_agg(person.name, ' ') AS names
        FROM "RoleTerm" term JOIN "Person" person ON person.id = term."personId"
        WHERE term."sigId" = sig.id AND term.until IS NULL AND term.role::text = ANY (${leadingRoles}::text[])
      ) lead
      WHERE sig."communityId" = ${communityId}
        AND concat_ws(' ', sig_search_text(sig), lower(lead.names)) LIKE ALL (${patterns}::text[])
    ), hit AS (
      SELECT * FROM candidate WHERE ${matching(filters)}
    )
    SELECT
      (SELECT count(*)::int FROM hit) AS total,
      ARRAY (
        SELECT id FROM hit ORDER BY ended, named DESC, "order", slug
        LIMIT ${directoryPageSize}
        OFFSET greatest(0, least(${filters.page}::int - 1, ((SELECT count(*) FROM hit) - 1) / ${directoryPageSize}::int) * ${directoryPageSize}::int)
      ) AS ids,
      (SELECT coalesce(jsonb_agg(counted), '[]') FROM (${Prisma.join(counts, " UNION ALL ")}) counted) AS counts`;
  if (!found) throw new Error("A SELECT without FROM returned no row.");
  return found;
}

const valuesOf: Record<Facet, Prisma.Sql> = {
  status: Prisma.sql`ARRAY[status]`,
  policy: Prisma.sql`ARRAY[policy]`,
  kind: Prisma.sql`ARRAY[kind]`,
  tag: Prisma.sql`tags`,
  lead: Prisma.sql`leads`,
};

/** The condition that every filter sets, but for the one of `except`. */
function matching(filters: SigFilters, except?: Facet): Prisma.Sql {
  const conditions = facets
    .filter((facet) => facet !== except && filters[facet] !== undefined)
    .map((facet) => Prisma.sql`${filters[facet]} = ANY (${valuesOf[facet]})`);
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
}

async function namesOf(counts: Found["counts"]): Promise<Map<string, string>> {
  const ids = counts.filter(({ facet }) => facet === "lead").map(({ value }) => value);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function loadEntries(ids: string[]) {
  const [sigs, lastEvents] = await Promise.all([
    db.sig.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        slug: true,
        kind: true,
        name: true,
        summary: true,
        tags: true,
        joinPolicy: true,
        status: true,
        confirmedAt: true,
        parent: { select: { name: true } },
        roleTerms: {
          where: { until: null, role: { in: [...leadingRoles] } },
          orderBy: [{ order: "asc" }, { id: "asc" }],
          select: { person: { select: { id: true, name: true } } },
        },
      },
    }),
    db.event.groupBy({
      by: ["sigId"],
      where: { sigId: { in: ids }, isPublic: true, undoneBy: null },
      _max: { at: true },
    }),
  ]);
  const lastEventAt = new Map(lastEvents.map((event) => [event.sigId, event._max.at]));
  return sigs
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ roleTerms, confirmedAt, ...sig }) => ({
      ...sig,
      leads: [...new Map(roleTerms.map(({ person }) => [person.id, person])).values()],
      lastLifeAt: lastSignOfLife(confirmedAt, lastEventAt.get(sig.id) ?? null),
    }));
}

/** What the actor is in a SIG, what they have asked for there, and how many requests there wait for them. */
export async function myStateIn(actor: Actor, sigId: string, now = new Date()) {
  if (actor.kind !== "person") return { signedIn: false as const };
  const { personId } = actor;
  const open = { sigId, status: { in: [...notEnded] } };
  const [sig, pending, subscriptions, waiting] = await Promise.all([
    db.sig.findUnique({ where: { id: sigId }, select: { communityId: true } }),
    db.joinRequest.findMany({
      where: { ...open, personId },
      orderBy: { submittedAt: "asc" },
      select: { id: true, kind: true, list: { select: { name: true } } },
    }),
    db.subscription.findMany({
      where: { personId, until: null, list: { sigId } },
      orderBy: { from: "asc" },
      select: { list: { select: { id: true, name: true } } },
    }),
    db.joinRequest.count({ where: { AND: [decidableBy(actor, now), { sigId, status: "PENDING" }] } }),
  ]);
  return {
    signedIn: true as const,
    isMember: can(actor, "sig.leave", { sigId }),
    isLead: !can(actor, "leadRequest.submit", { sigId }),
    mayManage: can(actor, "sig.manage", { sigId, ...sig }),
    mayEdit: can(actor, "sig.edit", { sigId, ...sig }),
    pending,
    subscriptions: subscriptions.map(({ list }) => list),
    waiting,
  };
}

export type MyState = Awaited<ReturnType<typeof myStateIn>>;

const acts = ["activate", "pause", "revive"] as const satisfies readonly SigVerb[];

export type SigAct = (typeof acts)[number];

/** A SIG for its leads and its community's committee: its leads' terms and what the actor may do about its state now. Throws NotFound for anybody else. */
export async function sigToManage(actor: Actor, communitySlug: string, sigSlug: string) {
  const sig = await db.sig.findFirst({
    where: { slug: sigSlug, community: { slug: communitySlug } },
    include: {
      community: true,
      closings: { where: { status: { in: [...openStatuses] } }, select: { number: true } },
    },
  });
  const subject = sig && { sigId: sig.id, communityId: sig.communityId };
  if (!sig || !can(actor, "sig.manage", subject ?? {})) throw new NotFound("sig");
  const [terms, formation] = await Promise.all([
    leadTermsOf(actor, sig),
    sig.status === "FORMING" ? formationOf(db, sig.id) : null,
  ]);
  const may = acts.filter((act) => takes(sig.status, act) && can(actor, `sig.${act}`, subject ?? {}));
  const mayConfirm = can(actor, "sig.confirm", subject ?? {});
  const mayEdit = takesPart(sig.status) && can(actor, "sig.edit", subject ?? {});
  const mayClose = takesPart(sig.status) && can(actor, "proposal.draftClosing", subject ?? {});
  return { sig, terms, formation, may: new Set<SigAct>(may), mayConfirm, mayEdit, mayClose };
}

export type ManagedSig = Awaited<ReturnType<typeof sigToManage>>;

/** A SIG's page for whoever may edit it, and who edited it last. Throws NotFound for anybody else. */
export async function sigToEdit(actor: Actor, communitySlug: string, sigSlug: string) {
  const sig = await db.sig.findFirst({
    where: { slug: sigSlug, community: { slug: communitySlug } },
    select: { id: true, slug: true, communityId: true, status: true, community: true },
  });
  const subject = sig && { sigId: sig.id, communityId: sig.communityId };
  if (!sig || !can(actor, "sig.edit", subject ?? {})) throw new NotFound("sig");
  const [page, lastEdit] = await Promise.all([
    loadPage(db, sig.id),
    db.event.findFirst({
      where: { sigId: sig.id, name: "sig.edited" },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { at: true, data: true, actor: { select: { name: true } } },
    }),
  ]);
  return { sig, page, version: versionOf(page), lastEdit };
}

export type SigToEdit = Awaited<ReturnType<typeof sigToEdit>>;

async function leadTermsOf(actor: Actor, sig: { id: string; communityId: string; community: Appointing }) {
  const terms = await db.roleTerm.findMany({
    where: { sigId: sig.id, until: null, role: { in: [...leadingRoles] } },
    orderBy: [{ order: "asc" }, { id: "asc" }],
    include: { person: { select: { name: true } } },
  });
  const now = new Date();
  const committeeAppoints = sig.community.leadsAppointedBy === "STEERING";
  const place = { sigId: sig.id, communityId: sig.communityId, committeeAppoints };
  return terms.map((term) => ({
    ...term,
    isMine: actor.kind === "person" && actor.personId === term.personId,
    mayRenew:
      isRenewable(term, sig.community.timeZone, now) &&
      can(actor, "roleTerm.renew", { ...place, personId: term.personId }),
  }));
}

/** The living SIGs of a community, and those of them whose end the actor may propose. */
export async function sigsToClose(actor: Actor, communityId: string) {
  const sigs = await db.sig.findMany({
    where: { communityId, status: { in: [...living] } },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      name: true,
      closings: { where: { status: { in: [...openStatuses] } }, select: { number: true } },
    },
  });
  const mine = sigs.filter(({ id }) => can(actor, "proposal.draftClosing", { sigId: id, communityId }));
  return { sigs, mine };
}

export type SigToClose = Awaited<ReturnType<typeof sigsToClose>>["sigs"][number];

type Appointing = { leadsAppointedBy: Appointer; timeZone: string };
