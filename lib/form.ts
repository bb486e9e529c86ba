import "server-only";
import { refresh, updateTag } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Actor } from "./actor.ts";
import { currentActor } from "./auth.ts";
import { type Command, run } from "./command.ts";
import { Invalid, NotAllowed, NotFound, Stale, TooMany, wholeForm } from "./errors.ts";
import { formDataToObject, formValues, sentForm } from "./form-data.ts";
import { issueSentences } from "./form-issues.ts";
import { addRow, type FormAction, type FormReport, type FormState } from "./form-state.ts";
import { whoDecided } from "./join-requests/queries.ts";
import { defaultLocale, isLocale, type Locale } from "./locales.ts";
import { exactTime } from "./time-format.ts";
import { urls } from "./urls.ts";

/**
 * Makes the action of a form: parses the fields, runs the command as whoever is signed in, expires the pages it changed
 * and goes on to `next`. What the command throws becomes the form's answer, in the language of the page it stands on.
 */
export function formAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  command: Command<z.output<Schema>, Result>,
  next: (result: Result, locale: Locale, input: z.output<Schema>) => string,
): FormAction {
  return async (_, sent) => {
    const data = sentForm(sent);
    if (data.has(addRow)) return { status: "idle", values: formValues(data), fieldErrors: {} };
    const locale = await localeOfPage();
    const parsed = schema.safeParse(formDataToObject(data));
    if (!parsed.success) {
      return invalid(data, await issueSentences(parsed.error.issues, locale), locale);
    }
    const actor = await currentActor();
    let path: string;
    try {
      const { result, tags } = await run(actor, command, parsed.data);
      for (const tag of tags) updateTag(tag);
      path = next(result, locale, parsed.data);
    } catch (error) {
      return answer(error, data, actor, locale);
    }
    redirect(path);
  };
}

/**
 * Makes the action of a form about many things at once, which stays on its page and tells of each what became of it. What was
 * sent stays in the form where `isKept` says so.
 */
export function reportAction<Schema extends z.ZodType>(
  schema: Schema,
  work: (
    actor: Actor,
    input: z.output<Schema>,
    locale: Locale,
  ) => Promise<{ report: FormReport; tags: string[]; isKept?: boolean }>,
): FormAction {
  return async (_, sent) => {
    const data = sentForm(sent);
    const locale = await localeOfPage();
    const parsed = schema.safeParse(formDataToObject(data));
    if (!parsed.success) {
      return invalid(data, await issueSentences(parsed.error.issues, locale), locale);
    }
    const actor = await currentActor();
    if (actor.kind === "guest") redirect(urls.signIn(locale));
    try {
      const { report, tags, isKept = false } = await work(actor, parsed.data, locale);
      for (const tag of tags) updateTag(tag);
      refresh();
      return { status: "done", values: isKept ? formValues(data) : {}, fieldErrors: {}, report };
    } catch (error) {
      return answer(error, data, actor, locale);
    }
  };
}

async function answer(error: unknown, data: FormData, actor: Actor, locale: Locale): Promise<FormState> {
  if (error instanceof NotAllowed && actor.kind === "guest") redirect(urls.signIn(locale));
  if (error instanceof Invalid) {
    const t = await getTranslations({ locale, namespace: "forms.errors" });
    const fields = Object.entries(error.fields).map(
      ([field, key]) => [field, t(key, { minimum: 0, maximum: 0 })] as const,
    );
    return invalid(data, Object.fromEntries(fields), locale);
  }
  const message = await refusal(error, actor, locale);
  if (message === undefined) throw error;
  refresh(); // the page shows what has happened in the meantime
  return { status: "refused", values: formValues(data), fieldErrors: {}, message };
}

async function refusal(error: unknown, actor: Actor, locale: Locale): Promise<string | undefined> {
  const t = await getTranslations({ locale, namespace: "refusals" });
  if (error instanceof NotFound) return t("notFound");
  if (error instanceof NotAllowed) return t(`notAllowed.${error.action}`);
  if (error instanceof TooMany) return t("tooMany", { minutes: Math.ceil(error.retryAfterSeconds / 60) });
  if (!(error instanceof Stale)) return undefined;
  const decision = error.noun === "joinRequest" && error.id ? await whoDecided(error.id) : null;
  if (decision && actor.kind === "person") {
    const { name, outcome, at } = decision;
    return t("alreadyDecided", { name, outcome, at: exactTime(at, locale, actor.timeZone) });
  }
  return t(`stale.${error.noun}`);
}

async function invalid(
  data: FormData,
  fieldErrors: Record<string, string>,
  locale: Locale,
): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "forms" });
  const { [wholeForm]: message = t("nothingLost"), ...ofFields } = fieldErrors;
  return { status: "invalid", values: formValues(data), fieldErrors: ofFields, message };
}

/** The language of the page that a form stands on, which proxy.ts reads off its address. */
async function localeOfPage(): Promise<Locale> {
  const given = (await headers()).get("x-locale");
  return isLocale(given) ? given : defaultLocale;
}
