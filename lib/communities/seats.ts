import { dayIn, startOfDay } from "../calendar.ts";
import type { Context } from "../command.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import { findOrCreatePerson } from "../people/find-or-create.ts";
import { record } from "../record.ts";
import { inCommunity } from "../roster/rules.ts";
import type { ChairHandover, SeatEnding, SeatForAddress, SeatForPerson } from "./schema.ts";
import { authorizeInTurn } from "./turn.ts";

/** The chair or the operator seats somebody whom the community knows. */
export async function seatPerson(ctx: Context, { communityId, personId, affiliation }: SeatForPerson) {
  const community = await authorizeInTurn(ctx, "steeringSeat.give", communityId);
  const person = await ctx.tx.person.findFirst({
    where: { id: personId, suspendedAt: null, ...inCommunity(communityId) },
  });
  if (!person) throw new NotFound("person");
  await seat(ctx, communityId, personId, affiliation);
  return community;
}

/**
 * The chair or the operator seats whoever owns an address: somebody with an account at once, anybody else when they sign in
 * with it. What is answered is the same either way.
 */
export async function seatAddress(ctx: Context, { communityId, ...named }: SeatForAddress) {
  const community = await authorizeInTurn(ctx, "steeringSeat.give", communityId);
  await seat(ctx, communityId, await findOrCreatePerson(ctx, named), named.affiliation);
  return community;
}

/** Gives a seat; whoever is the first to sit chairs, and whoever sits already keeps their seat. */
// exempt: authorize — called by the commands above and by foundCommunity, which have authorized it
export async function seat(ctx: Context, communityId: string, personId: string, affiliation: string) {
  const open = await ctx.tx.steeringSeat.findMany({ where: { communityId, until: null } });
  if (open.some((one) => one.personId === personId)) return;
  const isChair = !open.some((one) => one.isChair);
  const data = { communityId, personId, isChair, affiliation: affiliation || null, from: ctx.now };
  await ctx.tx.steeringSeat.create({ data });
  await record(ctx, "steeringSeat.given", { communityId, subjectId: personId, data: { isChair } });
}

/** The chair or the operator ends a member's seat on a day that has begun; the chair hands the chair over first. */
export async function endSeat(ctx: Context, { seatId, day }: SeatEnding) {
  const { seat, community } = await loadInTurn(ctx, "steeringSeat.end", seatId);
  const { timeZone } = community;
  if (seat.isChair) throw new Invalid({ [wholeForm]: "chairHandsOver" });
  const today = dayIn(timeZone, ctx.now);
  if (day > today) throw new Invalid({ day: "dayToCome" });
  const until = day === today ? ctx.now : startOfDay(day, timeZone);
  if (until < seat.from) throw new Invalid({ day: "beforeBegin" });
  await ctx.tx.steeringSeat.update({ where: { id: seat.id }, data: { until } });
  const { communityId, personId: subjectId } = seat;
  await record(ctx, "steeringSeat.ended", { communityId, subjectId, data: { day } });
  return community;
}

/** The chair or the operator makes another member the chair. A committee has exactly one as long as anybody sits on it. */
export async function handChair(ctx: Context, { seatId }: ChairHandover) {
  const { seat, community } = await loadInTurn(ctx, "steeringSeat.handChair", seatId);
  const { communityId, personId: subjectId } = seat;
  if (seat.isChair) throw new Stale("steeringSeat", seatId);
  await ctx.tx.steeringSeat.updateMany({
    where: { communityId, until: null, isChair: true },
    data: { isChair: false },
  });
  await ctx.tx.steeringSeat.update({ where: { id: seatId }, data: { isChair: true } });
  await record(ctx, "steeringSeat.chairHandedOver", { communityId, subjectId });
  return community;
}

async function loadInTurn(ctx: Context, action: "steeringSeat.end" | "steeringSeat.handChair", id: string) {
  const known = await ctx.tx.steeringSeat.findUnique({ where: { id } });
  if (!known) throw new NotFound("steeringSeat");
  const community = await authorizeInTurn(ctx, action, known.communityId);
  const seat = await ctx.tx.steeringSeat.findUniqueOrThrow({ where: { id } });
  if (seat.until !== null) throw new Stale("steeringSeat", id);
  return { seat, community };
}
