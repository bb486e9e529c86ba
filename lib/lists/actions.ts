"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { announceList, leaveList, subscribe } from "./commands.ts";
import { announcement, subscribing, unsubscribing } from "./schema.ts";

export const subscribeToList = formAction(subscribing, subscribe, (_, locale) =>
  withQuery(urls.me(locale), { done: "subscribed" }),
);
export const unsubscribe = formAction(unsubscribing, leaveList, (_, locale) =>
  withQuery(urls.me(locale), { done: "unsubscribed" }),
);
export const announce = formAction(announcement, announceList, (sig, locale) =>
  withQuery(urls.manageSig(locale, sig.community.slug, sig.slug), { done: "announced" }),
);
