import type { Database } from "./db.ts";
import type { Locale } from "./locales.ts";
import { leadingRoles } from "./roster/rules.ts";

export type PersonActor = {
  kind: "person";
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
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

/** The person with the roles they hold now, or a guest when there is no such account or it is suspended. */
export async function loadActor(db: Database, personId: string): Promise<Actor> {
  const person = await db.person.findUnique({
    where: { id: personId, suspendedAt: null },
    include: {
      user: { select: { email: true } },
      roleTerms: { where: { until: null, role: { in: [...leadingRoles] } }, select: { sigId: true } },
      memberships: { where: { until: null }, select: { sigId: true } },
      subscriptions: { where: { until: null }, select: { listId: true } },
      steeringSeats: { where: { until: null }, select: { communityId: true, isChair: true } },
    },
  });
  if (!person?.user) return guest;
  const seats = person.steeringSeats;
  return {
    kind: "person",
    personId: person.id,
    name: person.name,
    email: person.user.email,
    locale: person.locale,
    timeZone: person.timeZone,
    isOperator: person.isOperator,
    leadOf: new Set(person.roleTerms.map((term) => term.sigId)),
    memberOf: new Set(person.memberships.map((membership) => membership.sigId)),
    subscriberOf: new Set(person.subscriptions.map((subscription) => subscription.listId)),
    steeringOf: new Set(seats.map((seat) => seat.communityId)),
    steeringChairOf: new Set(seats.filter((seat) => seat.isChair).map((seat) => seat.communityId)),
  };
}
