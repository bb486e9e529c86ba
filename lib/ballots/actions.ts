"use server";

import { formAction } from "../form.ts";
import { withQuery } from "../urls.ts";
import { castPosition, closeBallot } from "./commands.ts";
import { ballotStep, positionForm } from "./schema.ts";

export const cast = formAction(positionForm, castPosition, ({ page }, locale) =>
  withQuery(page(locale), { done: "positionTaken" }),
);
export const close = formAction(ballotStep, closeBallot, ({ page }, locale) =>
  withQuery(page(locale), { done: "ballotClosed" }),
);
