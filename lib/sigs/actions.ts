"use server";

import { formAction, reportAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { editSig } from "./edit.ts";
import { importSig } from "./import.ts";
import { readAndReport } from "./import-report.ts";
import { activateSig, confirmSig, pauseSig, reviveSig } from "./life.ts";
import { pausing, sigImport, sigPageForm, sigStep, tableImport } from "./schema.ts";

type Sig = { slug: string; community: { slug: string } };

const toManaging = (done: string) => (sig: Sig, locale: Locale) =>
  withQuery(urls.manageSig(locale, sig.community.slug, sig.slug), { done });

export const activate = formAction(sigStep, activateSig, toManaging("activated"));
export const pause = formAction(pausing, pauseSig, toManaging("paused"));
export const revive = formAction(sigStep, reviveSig, toManaging("revived"));
export const confirm = formAction(sigStep, confirmSig, toManaging("confirmed"));
export const savePage = formAction(sigPageForm, editSig, (sig, locale) =>
  withQuery(urls.editSig(locale, sig.community.slug, sig.slug), { done: "saved" }),
);
export const bringIn = formAction(sigImport, importSig, ({ slug }, locale) =>
  urls.importSigs(locale, slug, { done: "imported" }),
);
export const bringInTable = reportAction(tableImport, readAndReport);
