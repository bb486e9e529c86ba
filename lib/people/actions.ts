"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import { setAway } from "./absence.ts";
import { renameSelf } from "./commands.ts";
import { absence, renaming, shortcutChoice } from "./schema.ts";
import { switchShortcuts } from "./shortcuts.ts";

export const rename = formAction(renaming, renameSelf, ({ next }, locale) => next ?? urls.me(locale));
export const setAbsence = formAction(absence, setAway, (_, locale) =>
  withQuery(urls.me(locale), { done: "away" }),
);
export const chooseShortcuts = formAction(
  shortcutChoice,
  switchShortcuts,
  (_, locale, { next }) => next ?? urls.dashboard(locale),
);
