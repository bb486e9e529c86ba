import { z } from "zod";
import { id } from "../fields.ts";

/** Sending again what had been given up. */
export const retrial = z.strictObject({ deliveryId: id });

export type Retrial = z.output<typeof retrial>;
