import type { Prisma } from "../generated/prisma/client.ts";
import { explanationOf, tally } from "./outcome.ts";

const byName = { select: { name: true } } as const;

/** What has to be read of a ballot to show it. */
export const viewed = {
  include: {
    seats: { orderBy: { person: { name: "asc" } }, include: { person: byName } },
    positions: { orderBy: { number: "asc" } },
    openedBy: byName,
    closedBy: byName,
    decision: { include: { decidedBy: byName, objection: { include: { person: byName } } } },
  },
} as const satisfies Prisma.BallotDefaultArgs;

type BallotRow = Prisma.BallotGetPayload<typeof viewed>;

/**
 * A ballot as somebody may see it: who is asked, what each of them has said so far, and what its arithmetic makes of it. While
 * it is open and not public, everybody but the committee sees only how many have spoken.
 */
export function viewBallot({ seats, positions, ...ballot }: BallotRow, isOfCommittee: boolean) {
  const isOpen = ballot.status === "OPEN";
  const showsPositions = ballot.isPublic || !isOpen || isOfCommittee;
  const counted = tally(ballot, seats, positions);
  return {
    ...ballot,
    spoken: new Set(positions.map(({ personId }) => personId)).size,
    electors: seats.map(({ person, ...seat }) => ({
      ...seat,
      name: person.name,
      positions: showsPositions ? positions.filter(({ personId }) => personId === seat.personId) : [],
    })),
    result: showsPositions ? { ...counted, explanation: explanationOf(counted, isOpen) } : null,
  };
}

export type BallotView = ReturnType<typeof viewBallot>;
export type ElectorView = BallotView["electors"][number];
