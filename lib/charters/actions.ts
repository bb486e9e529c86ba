"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { discardAmendment, saveAmendment, withdrawAmendment } from "./amend.ts";
import { approveCorrection, openCharterBallot } from "./decide.ts";
import { amendment, charterStep, correction } from "./schema.ts";

type Sig = { slug: string; community: { slug: string } };

const toAmending = (done: string) => (sig: Sig, locale: Locale) =>
  withQuery(urls.amendCharter(locale, sig.community.slug, sig.slug), { done });

export const amend = formAction(amendment, saveAmendment, ({ sig, intent }, locale) =>
  withQuery(urls.amendCharter(locale, sig.community.slug, sig.slug), {
    done: intent === "submit" ? "submitted" : "saved",
  }),
);
export const discard = formAction(charterStep, discardAmendment, toAmending("discarded"));
export const withdraw = formAction(charterStep, withdrawAmendment, toAmending("withdrawn"));
export const putToVote = formAction(charterStep, openCharterBallot, toAmending("ballotOpened"));
export const correct = formAction(correction, approveCorrection, toAmending("corrected"));
