"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { retryDelivery } from "./commands.ts";
import { retrial } from "./schema.ts";

export const retry = formAction(retrial, retryDelivery, (_, locale) =>
  withQuery(urls.deliveries(locale), { done: "retried" }),
);
