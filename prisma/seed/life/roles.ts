import { record } from "#lib/record.ts";
import { beginMembership } from "#lib/roster/commands.ts";
import { castAffiliation } from "../cast.ts";
import { type PersonKey, personIdOf, type SigPath, type Stage, sigAt, systemContext } from "./stage.ts";

const usually = 120; // days ago, when most of them began

type Seat = { who: PersonKey; community: string; isChair: boolean; since?: number; until?: number }; // days ago

const seats: readonly Seat[] = [
  { who: "ada", community: "tensorflow", isChair: true },
  { who: "omar", community: "tensorflow", isChair: false },
  { who: "grace", community: "tensorflow", isChair: false },
  { who: "mei", community: "mindspore", isChair: true },
  { who: "elif", community: "keras", isChair: true, since: 850, until: usually },
  { who: "hana", community: "keras", isChair: true },
  { who: "dewi", community: "keras", isChair: false, since: 485 },
  { who: "xinyi", community: "keras", isChair: false },
];

type Lead = { who: PersonKey; sig: SigPath; since?: number; confirmedDaysAgo?: number };

const leads: readonly Lead[] = [
  { who: "lin", sig: "tensorflow/recommenders", confirmedDaysAgo: 12 },
  { who: "yuna", sig: "tensorflow/recommenders" },
  { who: "lin", sig: "tensorflow/addons" },
  { who: "yuna", sig: "tensorflow/addons", confirmedDaysAgo: 30 },
  { who: "farid", sig: "tensorflow/addons", since: 410 },
  { who: "mei", sig: "mindspore/dx", confirmedDaysAgo: 21 },
  { who: "elif", sig: "keras/time-series", since: 700 },
];

/** Seats the invented committees, and appoints invented leads beside the real ones, who have no account. */
export async function giveRoles(stage: Stage): Promise<void> {
  for (const { who, community, isChair, since = usually, until } of seats) {
    await stage.tx.steeringSeat.create({
      data: {
        person: { connect: { id: personIdOf(stage, who) } },
        community: { connect: { slug: community } },
        isChair,
        affiliation: castAffiliation,
        from: systemContext(stage, since).now,
        until: until === undefined ? null : systemContext(stage, until).now,
      },
    });
  }
  for (const [place, lead] of leads.entries()) await appointLead(stage, lead, place);
}

/** Who chairs a community's committee now. */
export function chairOf(community: string): PersonKey {
  const seat = seats.find((one) => one.community === community && one.isChair && one.until === undefined);
  if (!seat) throw new Error(`Nobody chairs the committee of ${community}.`);
  return seat.who;
}

async function appointLead(stage: Stage, lead: Lead, place: number) {
  const { who, sig: path, since = usually, confirmedDaysAgo } = lead;
  const ctx = systemContext(stage, since);
  const personId = personIdOf(stage, who);
  const { id: sigId, communityId } = await sigAt(stage, path);
  const appointedBy = await record(ctx, "roleTerm.began", {
    sigId,
    communityId,
    subjectId: personId,
    data: { role: "LEAD" },
  });
  await stage.tx.roleTerm.create({
    data: {
      sigId,
      personId,
      role: "LEAD",
      affiliation: castAffiliation,
      order: 100 + place, // after the real ones
      from: ctx.now,
      appointedBy,
    },
  });
  await beginMembership(ctx, { personId, sigId, source: "IMPORT" });
  if (confirmedDaysAgo === undefined) return;
  const confirmedAt = systemContext(stage, confirmedDaysAgo).now;
  await stage.tx.sig.update({ where: { id: sigId }, data: { confirmedAt, confirmedById: personId } });
}
