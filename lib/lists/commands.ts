import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Stale } from "../errors.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize, can } from "../policy.ts";
import { record } from "../record.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { loadList } from "./load.ts";
import { wayOntoList } from "./rules.ts";
import type { Announcement, Subscribing, Unsubscribing } from "./schema.ts";

/** Anybody gets on an open list, and a member on a members' list, at once, after reading who can read its archive. */
export async function subscribe(ctx: Context, input: Subscribing) {
  const list = await loadList(ctx, input.listId);
  const sig = await loadOpenSig(ctx, list.sigId);
  authorize(ctx.actor, "list.subscribe", { listId: list.id });
  const isOnRoster = can(ctx.actor, "sig.leave", { sigId: sig.id });
  if (wayOntoList(list, isOnRoster) !== "subscribe") throw new Stale("subscription", list.id);
  const personId = actingPerson(ctx);
  await recordConsent(ctx, { personId, kind: "LIST_ARCHIVE", version: list.archive, listId: list.id });
  await beginSubscription(ctx, { personId, listId: list.id });
  return list;
}

/** A subscriber leaves a list. */
export async function leaveList(ctx: Context, input: Unsubscribing) {
  const list = await loadList(ctx, input.listId);
  authorize(ctx.actor, "list.leave", { listId: list.id });
  const personId = actingPerson(ctx);
  const { count } = await ctx.tx.subscription.updateMany({
    where: { listId: list.id, personId, until: null },
    data: { until: ctx.now },
  });
  if (count === 0) throw new Stale("subscription", list.id);
  await record(ctx, "subscription.ended", about(list, personId));
  return list;
}

/** Puts a person on a list; whoever is on it stays as they are. */
// exempt: authorize — the commands that call it have authorized a subscription or an approval
export async function beginSubscription(ctx: Context, input: { personId: string; listId: string }) {
  const { personId, listId } = input;
  if (await ctx.tx.subscription.findFirst({ where: { personId, listId, until: null } })) return;
  await ctx.tx.subscription.create({ data: { ...input, from: ctx.now } }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Stale("subscription", listId) : error;
  });
  await record(ctx, "subscription.began", about(await loadList(ctx, listId), personId));
}

/** A lead or a steering member says that a planned list exists, and at which address. */
export async function announceList(ctx: Context, { listId, address }: Announcement) {
  const list = await loadList(ctx, listId);
  const sig = await loadOpenSig(ctx, list.sigId);
  const { sigId, communityId } = list;
  authorize(ctx.actor, "list.announce", { sigId, communityId });
  const { count } = await ctx.tx.mailingList.updateMany({
    where: { id: listId, isPlanned: true },
    data: { isPlanned: false, address },
  });
  if (count === 0) throw new Stale("list", listId);
  await record(ctx, "list.announced", { sigId, communityId, data: { list: list.name } });
  return sig;
}

function about(list: { name: string; sigId: string; communityId: string }, personId: string) {
  return {
    sigId: list.sigId,
    communityId: list.communityId,
    subjectId: personId,
    data: { list: list.name },
  };
}
