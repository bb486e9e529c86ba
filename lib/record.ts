import type { Context } from "./command.ts";
import { oweMails } from "./deliveries/owe.ts";
import { type EventName, events, type Fact, tagsOf } from "./events.ts";

/** Writes one event with the mails it owes and their jobs, in the command's transaction. Returns the event's id. */
export async function record(ctx: Context, name: EventName, fact: Fact): Promise<string> {
  const event = await ctx.tx.event.create({
    data: {
      name,
      at: ctx.now,
      actorId: ctx.actor.kind === "person" ? ctx.actor.personId : null,
      subjectId: fact.subjectId ?? null,
      communityId: fact.communityId ?? null,
      sigId: fact.sigId ?? null,
      joinRequestId: fact.joinRequestId ?? null,
      proposalId: fact.proposalId ?? null,
      invitationId: fact.invitationId ?? null,
      ballotId: fact.ballotId ?? null,
      undoesId: fact.undoesId ?? null,
      isPublic: events[name].isPublic,
      data: fact.data ?? {},
    },
    select: { id: true },
  });
  for (const tag of tagsOf(name, fact)) ctx.tags.add(tag);
  await oweMails(ctx, event.id, name, fact);
  return event.id;
}

type Undone = { name: EventName; at: Date };

/** Writes an event that takes back the one of that name and instant about the same subject, and tells the id of that one. */
export async function recordUndone(ctx: Context, name: EventName, undone: Undone, fact: Fact) {
  const { id: undoesId } = await ctx.tx.event.findFirstOrThrow({
    where: {
      ...undone,
      sigId: fact.sigId ?? null,
      subjectId: fact.subjectId ?? null,
      joinRequestId: fact.joinRequestId ?? null,
      data: { equals: fact.data ?? {} },
      undoneBy: null,
    },
    select: { id: true },
  });
  await record(ctx, name, { ...fact, undoesId });
  return { undoesId };
}
