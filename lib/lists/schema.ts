import { z } from "zod";
import { emailAddress, id, ticked } from "../fields.ts";

/** Subscribing to a list that needs no approval. */
export const subscribing = z.strictObject({ listId: id, consent: ticked });

export const unsubscribing = z.strictObject({ listId: id });

/** The address at which a planned list exists from now on. */
export const announcement = z.strictObject({ listId: id, address: emailAddress });

export type Announcement = z.output<typeof announcement>;
export type Subscribing = z.output<typeof subscribing>;
export type Unsubscribing = z.output<typeof unsubscribing>;
