import { record } from "#lib/record.ts";
import { beginMembership } from "#lib/roster/commands.ts";
import { type CastKey, castAffiliation } from "../cast.ts";
import { personIdOf, type SigPath, type Stage, sigAt, systemContext } from "./stage.ts";

const since = 120; // days ago

const seats: readonly { who: CastKey; community: string; isChair: boolean }[] = [
  { who: "ada", community: "tensorflow", isChair: true },
  { who: "omar", community: "tensorflow", isChair: false },
  { who: "grace", community: "tensorflow", isChair: false },
  { who: "mei", community: "mindspore", isChair: true },
  { who: "hana", community: "keras", isChair: true },
];

const leads: readonly { who: CastKey; sig: SigPath; confirmedDaysAgo?: number }[] = [
  { who: "lin", sig: "tensorflow/recommenders", confirmedDaysAgo: 12 },
  { who: "yuna", sig: "tensorflow/recommenders" },
  { who: "lin", sig: "tensorflow/addons" },
  { who: "yuna", sig: "tensorflow/addons", confirmedDaysAgo: 30 },
  { who: "mei", sig: "mindspore/dx", confirmedDaysAgo: 21 },
];

/** Seats the invented committees, and appoints invented leads beside the real ones, who have no account. */
export async function giveRoles(stage: Stage): Promise<void> {
  const from = systemContext(stage, since).now;
  for (const { who, community, isChair } of seats) {
    await stage.tx.steeringSeat.create({
      data: {
        person: { connect: { id: personIdOf(stage, who) } },
        community: { connect: { slug: community } },
        isChair,
        affiliation: castAffiliation,
        from,
      },
    });
  }
  for (const [place, lead] of leads.entries()) await appointLead(stage, lead, place);
}

type Lead = (typeof leads)[number];

async function appointLead(stage: Stage, { who, sig: path, confirmedDaysAgo }: Lead, place: number) {
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
