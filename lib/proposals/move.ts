import type { Context } from "../command.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { transition } from "../transition.ts";
import type { LoadedProposal } from "./load.ts";
import { type ProposalVerb, proposalTransitions } from "./state.ts";

type Columns = Omit<Prisma.ProposalUncheckedUpdateManyInput, "status">;

/** Moves a proposal along its transition table and writes the columns that go with it. Throws Stale. */
export function moveProposal(
  ctx: Context,
  proposal: LoadedProposal,
  verb: ProposalVerb,
  columns: Columns = {},
): Promise<void> {
  return transition("proposal", proposalTransitions, proposal, verb, (where, status) =>
    ctx.tx.proposal.updateMany({ where, data: { ...columns, status } }),
  );
}
