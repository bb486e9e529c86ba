"use server";

import { formAction } from "../form.ts";
import { urls } from "../urls.ts";
import { leaveList, subscribe } from "./commands.ts";
import { subscribing, unsubscribing } from "./schema.ts";

export const subscribeToList = formAction(subscribing, subscribe, (_, locale) =>
  urls.me(locale, { done: "subscribed" }),
);
export const unsubscribe = formAction(unsubscribing, leaveList, (_, locale) =>
  urls.me(locale, { done: "unsubscribed" }),
);
