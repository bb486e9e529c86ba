import { z } from "zod";
import { id, optionalText, text } from "../fields.ts";
import { PositionChoice } from "../generated/prisma/enums.ts";

export const reasonLimit = 5000;
export const synthesisLimit = 10_000;

/** The positions that need a reason. */
export const reasoned: readonly PositionChoice[] = [PositionChoice.OBJECT, PositionChoice.RECUSE];

export const positionForm = z
  .strictObject({ ballotId: id, choice: z.enum(PositionChoice), reason: optionalText(reasonLimit) })
  .refine(({ choice, reason }) => reason !== "" || !reasoned.includes(choice), {
    path: ["reason"],
    error: "required",
  });

export const ballotStep = z.strictObject({ ballotId: id });

/** What the chair writes about a closed ballot. */
export const decisionWords = z.strictObject({
  synthesis: text(synthesisLimit),
  conditions: optionalText(reasonLimit),
});

export type PositionForm = z.output<typeof positionForm>;
export type BallotStep = z.output<typeof ballotStep>;
export type DecisionWords = z.output<typeof decisionWords>;
