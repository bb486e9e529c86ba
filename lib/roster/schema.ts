import { z } from "zod";
import { id, ticked } from "../fields.ts";

/** Joining a SIG that is open to everybody. */
export const openJoin = z.strictObject({ sigId: id, codeOfConduct: ticked });

export const leaving = z.strictObject({ sigId: id });

export type OpenJoin = z.output<typeof openJoin>;
export type Leaving = z.output<typeof leaving>;
