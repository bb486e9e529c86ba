"use server";

import { formAction } from "../form.ts";
import { urls } from "../urls.ts";
import { renameSelf } from "./commands.ts";
import { renaming } from "./schema.ts";

export const rename = formAction(renaming, renameSelf, ({ next }, locale) => next ?? urls.me(locale));
