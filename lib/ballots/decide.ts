import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, wholeForm } from "../errors.ts";
import type { DecisionWords } from "./schema.ts";

/** Keeps what the chair wrote about a closed ballot. For the command of whatever was voted on, which has authorized it. */
export async function decideBallot(ctx: Context, ballotId: string, words: DecisionWords): Promise<void> {
  await ctx.tx.decision.create({
    data: { ballotId, ...words, decidedById: actingPerson(ctx), at: ctx.now },
  });
}

type NewObjection = { ballotId: string; proposalId: string; reason: string };

/** Keeps what somebody has against a decision. Nobody objects twice to the same proposal. */
export async function objectTo(ctx: Context, objection: NewObjection): Promise<void> {
  await ctx.tx.objection
    .create({ data: { ...objection, personId: actingPerson(ctx), at: ctx.now } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Invalid({ [wholeForm]: "objectedBefore" }) : error;
    });
}
