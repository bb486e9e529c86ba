import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { transition } from "../transition.ts";
import { type SigVerb, sigTransitions } from "./state.ts";

export type LoadedSig = Awaited<ReturnType<typeof loadSig>>;

export async function loadSig(ctx: Context, id: string) {
  const sig = await ctx.tx.sig.findUnique({ where: { id }, include: { community: true } });
  if (!sig) throw new NotFound("sig");
  return sig;
}

/** What every event of a SIG says of its place. */
export const aboutSig = (sig: { id: string; communityId: string }) => ({
  sigId: sig.id,
  communityId: sig.communityId,
});

type Columns = Pick<Prisma.SigUncheckedUpdateManyInput, "statusReason" | "expectedReturn" | "mergedIntoId">;

/** Moves a SIG along its transition table. What was said of the state before ends with it. Throws Stale. */
export function moveSig(ctx: Context, sig: LoadedSig, verb: SigVerb, columns: Columns = {}): Promise<void> {
  const data = { statusReason: Prisma.DbNull, expectedReturn: null, ...columns };
  return transition("sig", sigTransitions, sig, verb, (where, status) =>
    ctx.tx.sig.updateMany({ where, data: { ...data, status } }),
  );
}
