import type { Database } from "../db.ts";
import type { JoinRequestKind } from "../generated/prisma/enums.ts";
import { atHand, reachable } from "../people/rules.ts";
import { leadingRoles } from "../roster/rules.ts";
import type { Team } from "./rules.ts";

type Place = { sigId: string; communityId: string; personId: string; kind: JoinRequestKind };

const firstInLine: readonly string[] = ["LEAD", "CHAIR"];

/** Reads who can answer the requests of these SIGs now. Tells each request's team, which its requester is never on. */
export async function loadTeams(
  tx: Database,
  places: readonly Pick<Place, "sigId" | "communityId">[],
  now: Date,
): Promise<(request: Place) => Team> {
  const terms = await tx.roleTerm.findMany({
    where: {
      sigId: { in: [...new Set(places.map((place) => place.sigId))] },
      until: null,
      role: { in: [...leadingRoles] },
      person: atHand(now),
    },
    select: { sigId: true, personId: true, role: true },
  });
  const seats = await tx.steeringSeat.findMany({
    where: {
      communityId: { in: [...new Set(places.map((place) => place.communityId))] },
      until: null,
      person: reachable,
    },
    select: { communityId: true, personId: true },
  });
  const appointing = await tx.community.findMany({
    where: { id: { in: places.map((place) => place.communityId) }, leadsAppointedBy: "STEERING" },
    select: { id: true },
  });
  return ({ sigId, communityId, personId, kind }) => {
    const isForCommittee = kind === "LEAD" && appointing.some(({ id }) => id === communityId);
    const ofSig = isForCommittee
      ? []
      : terms.filter((term) => term.sigId === sigId && term.personId !== personId);
    const leads = ofSig.filter((term) => firstInLine.includes(term.role)).map((term) => term.personId);
    const others = ofSig.map((term) => term.personId).filter((id) => !leads.includes(id));
    const committee = seats.filter((seat) => seat.communityId === communityId && seat.personId !== personId);
    return { leads, coLeads: others, committee: committee.map((seat) => seat.personId) };
  };
}
