import { isChairBarred } from "../ballots/chair.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Subject } from "../policy.ts";
import { leadsOf } from "../roster/leads.ts";

type Named = { sigId: string; authorId: string | null; sig: { communityId: string } };

/** What the policy asks about a revision: whoever wrote it or leads the SIG has a stake in it. */
export async function charterSubject(tx: Database, { sigId, authorId, sig }: Named) {
  const { communityId } = sig;
  const concernedLeadIds = await leadsOf(tx, [sigId]);
  const stakes = authorId ? [authorId, ...concernedLeadIds] : concernedLeadIds;
  return {
    ...{ sigId, communityId, concernedLeadIds },
    proposerId: authorId ?? undefined,
    isChairBarred: await isChairBarred(tx, communityId, stakes),
  } satisfies Subject;
}

/** A revision with its SIG and what the policy asks about it; whoever else wants to change it waits until the transaction ends. */
export async function lockRevision(ctx: Context, id: string) {
  await ctx.tx.$queryRaw`SELECT FROM "CharterRevision" WHERE id = ${id} FOR NO KEY UPDATE`;
  const revision = await ctx.tx.charterRevision.findUnique({
    where: { id },
    include: {
      sig: { include: { community: true } },
      ballots: { where: { status: "OPEN" }, select: { id: true } },
    },
  });
  if (!revision) throw new NotFound("charter");
  return { revision, subject: await charterSubject(ctx.tx, revision) };
}

export type LoadedRevision = Awaited<ReturnType<typeof lockRevision>>["revision"];

/** What every event of a revision says of its place. */
export function aboutRevision({ sigId, number, authorId, sig }: Omit<LoadedRevision, "ballots">) {
  return {
    sigId,
    communityId: sig.communityId,
    ...(authorId && { subjectId: authorId }),
    data: { revision: number },
  };
}
