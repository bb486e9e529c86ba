import { z } from "zod";
import { id, ticked } from "../fields.ts";

/** Subscribing to a list that needs no approval. */
export const subscribing = z.strictObject({ listId: id, consent: ticked });

export const unsubscribing = z.strictObject({ listId: id });

export type Subscribing = z.output<typeof subscribing>;
export type Unsubscribing = z.output<typeof unsubscribing>;
