import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";
import { leadingRoles } from "./rules.ts";

/** The people who hold a role in a SIG now, in the order of its page, with what their sources publish about them. */
export async function roleHolders(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  return db.roleTerm.findMany({
    where: { sigId, until: null },
    orderBy: [{ order: "asc" }, { id: "asc" }],
    select: {
      id: true,
      role: true,
      affiliation: true,
      person: {
        select: {
          id: true,
          name: true,
          affiliation: true,
          identities: {
            where: { provider: { in: ["github", "gitee"] } },
            orderBy: { provider: "asc" },
            select: { id: true, provider: true, account: true, label: true, url: true },
          },
          contacts: { where: { isPublic: true }, select: { email: true } },
        },
      },
    },
  });
}

export type RoleHolder = Awaited<ReturnType<typeof roleHolders>>[number];

/** Those who led a SIG to the end of their time and lead it no longer, the last first. */
export async function emeritiOf(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const leadsNow = { some: { sigId, until: null, role: { in: [...leadingRoles] } } };
  return db.roleTerm.findMany({
    where: { sigId, isEmeritus: true, person: { NOT: { roleTerms: leadsNow } } },
    orderBy: [{ until: "desc" }, { id: "asc" }],
    distinct: ["personId"],
    select: { id: true, role: true, from: true, until: true, person: { select: { name: true } } },
  });
}

export type Emeritus = Awaited<ReturnType<typeof emeritiOf>>[number];

const namesOnPage = 200;

/** How many are on a SIG's roster, and the names of those who have been on it longest. */
export async function rosterOf(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const where = { sigId, until: null };
  const [total, memberships] = await Promise.all([
    db.membership.count({ where }),
    db.membership.findMany({
      where,
      orderBy: [{ from: "asc" }, { id: "asc" }],
      take: namesOnPage,
      select: { person: { select: { id: true, name: true } } },
    }),
  ]);
  return { total, members: memberships.map(({ person }) => person) };
}

/** Who sits on a community's steering committee, the chair first. */
export async function steeringCommittee(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.community(communityId));
  return db.steeringSeat.findMany({
    where: { communityId, until: null },
    orderBy: [{ isChair: "desc" }, { from: "asc" }, { id: "asc" }],
    select: { id: true, isChair: true, affiliation: true, person: { select: { name: true } } },
  });
}

export type Seat = Awaited<ReturnType<typeof steeringCommittee>>[number];
