"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { leaveList, subscribe } from "./commands.ts";
import { subscribing, unsubscribing } from "./schema.ts";

export const subscribeToList = formAction(subscribing, subscribe, (_, locale) =>
  withQuery(urls.me(locale), { done: "subscribed" }),
);
export const unsubscribe = formAction(unsubscribing, leaveList, (_, locale) =>
  withQuery(urls.me(locale), { done: "unsubscribed" }),
);
