"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { joinSig, leaveSig } from "./commands.ts";
import { leaving, openJoin } from "./schema.ts";

export const join = formAction(openJoin, joinSig, (_, locale) =>
  withQuery(urls.me(locale), { done: "joined" }),
);
export const leave = formAction(leaving, leaveSig, (_, locale) =>
  withQuery(urls.me(locale), { done: "left" }),
);
