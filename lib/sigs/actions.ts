"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { activateSig, confirmSig, pauseSig, reviveSig } from "./life.ts";
import { pausing, sigStep } from "./schema.ts";

type Sig = { slug: string; community: { slug: string } };

const toManaging = (done: string) => (sig: Sig, locale: Locale) =>
  withQuery(urls.manageSig(locale, sig.community.slug, sig.slug), { done });

export const activate = formAction(sigStep, activateSig, toManaging("activated"));
export const pause = formAction(pausing, pauseSig, toManaging("paused"));
export const revive = formAction(sigStep, reviveSig, toManaging("revived"));
export const confirm = formAction(sigStep, confirmSig, toManaging("confirmed"));
