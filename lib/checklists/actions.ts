"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { tickTask } from "./commands.ts";
import { tick } from "./schema.ts";

export const tickOff = formAction(tick, tickTask, (sig, locale) =>
  withQuery(urls.manageSig(locale, sig.community.slug, sig.slug), { done: "ticked" }),
);
