"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { readAllNotices, readNotice, setPreferences, unsubscribe } from "./commands.ts";
import { preferences, reading, readingAll, unsubscription } from "./schema.ts";
import { noticePath } from "./shown.ts";

export const savePreferences = formAction(preferences, setPreferences, (_, locale) =>
  withQuery(urls.settings(locale), { done: "saved" }),
);
export const read = formAction(reading, readNotice, (notice, locale, { afterwards }) =>
  afterwards === "open" ? noticePath(notice, locale) : urls.notices(locale),
);
export const readAll = formAction(readingAll, readAllNotices, (_, locale) => urls.notices(locale));
export const endMails = formAction(unsubscription, unsubscribe, (_, locale, { token }) =>
  urls.unsubscribe(locale, token, "ended"),
);
