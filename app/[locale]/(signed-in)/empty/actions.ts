"use server";

import { z } from "zod";
import { formAction } from "#lib/form.ts";

/** What every action costs that parses, asks who acts and runs a command in a transaction. */
export const doNothing = formAction(
  z.strictObject({}),
  async () => undefined,
  () => "/en/empty",
);
