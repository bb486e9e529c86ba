import type { Database } from "./db.ts";
import type { Prisma } from "./generated/prisma/client.ts";
import type { Locale } from "./locales.ts";
import { leadingRoles } from "./roster/rules.ts";

export type PersonActor = {
  kind: "person";
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
  usesShortcuts: boolean;
  isOperator: boolean;
  leadOf: ReadonlySet<string>; // ids of SIGs
  memberOf: ReadonlySet<string>; // ids of SIGs
  subscriberOf: ReadonlySet<string>; // ids of mailing lists
  steeringOf: ReadonlySet<string>; // ids of communities
  steeringChairOf: ReadonlySet<string>; // ids of communities
};

export type Actor = { kind: "guest" } | PersonActor | { kind: "system" };

export const guest: Actor = { kind: "guest" };
export const system: Actor = { kind: "system" };

const current = { until: null } as const;

/** What is read of a person who acts. */
export const acting = {
  id: true,
  name: true,
  locale: true,
  timeZone: true,
  usesShortcuts: true,
  isOperator: true,
  suspendedAt: true,
  user: { select: { email: true } },
  roleTerms: { where: { ...current, role: { in: [...leadingRoles] } }, select: { sigId: true } },
  memberships: { where: current, select: { sigId: true } },
  subscriptions: { where: current, select: { listId: true } },
  steeringSeats: { where: current, select: { communityId: true, isChair: true } },
} satisfies Prisma.PersonSelect;

/** The person with the roles they hold now, or a guest when there is no such account or it is suspended. */
export async function loadActor(db: Database, personId: string): Promise<Actor> {
  return actorFrom(await db.person.findUnique({ where: { id: personId }, select: acting }));
}

/** Who somebody is when they act: a guest without an account, or while it is suspended. */
export function actorFrom(person: Prisma.PersonGetPayload<{ select: typeof acting }> | null): Actor {
  if (!person?.user || person.suspendedAt) return guest;
  const seats = person.steeringSeats;
  return {
    kind: "person",
    personId: person.id,
    name: person.name,
    email: person.user.email,
    locale: person.locale,
    timeZone: person.timeZone,
    usesShortcuts: person.usesShortcuts,
    isOperator: person.isOperator,
    leadOf: new Set(person.roleTerms.map((term) => term.sigId)),
    memberOf: new Set(person.memberships.map((membership) => membership.sigId)),
    subscriberOf: new Set(person.subscriptions.map((subscription) => subscription.listId)),
    steeringOf: new Set(seats.map((seat) => seat.communityId)),
    steeringChairOf: new Set(seats.filter((seat) => seat.isChair).map((seat) => seat.communityId)),
  };
}
