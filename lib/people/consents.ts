import type { Context } from "../command.ts";
import type { ConsentKind } from "../generated/prisma/enums.ts";

type NewConsent = {
  personId: string;
  kind: ConsentKind;
  version: string;
  listId?: string;
};

/** Keeps what a person agreed to; agreeing again to the same is one consent. */
export async function recordConsent(ctx: Context, consent: NewConsent): Promise<void> {
  await ctx.tx.consent.createMany({ data: { ...consent, at: ctx.now }, skipDuplicates: true });
}
