"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { foundCommunity } from "./commands.ts";
import {
  aboutForm,
  chairHandover,
  founding,
  rulesForm,
  seatEnding,
  seatForAddress,
  seatForPerson,
} from "./schema.ts";
import { endSeat, handChair, seatAddress, seatPerson } from "./seats.ts";
import { changeAbout, changeRules } from "./settings.ts";

type Community = { slug: string };

const toCommittee = (done: string) => (community: Community, locale: Locale) =>
  withQuery(urls.committeeSettings(locale, community.slug), { done });

export const found = formAction(founding, foundCommunity, ({ slug }, locale) =>
  withQuery(urls.communitySettings(locale, slug), { done: "founded" }),
);
export const saveAbout = formAction(aboutForm, changeAbout, ({ slug }, locale) =>
  withQuery(urls.communitySettings(locale, slug), { done: "saved" }),
);
export const saveRules = formAction(rulesForm, changeRules, ({ slug }, locale) =>
  withQuery(urls.ruleSettings(locale, slug), { done: "saved" }),
);
export const seatKnown = formAction(seatForPerson, seatPerson, toCommittee("seated"));
export const seatByAddress = formAction(seatForAddress, seatAddress, toCommittee("seated"));
export const unseat = formAction(seatEnding, endSeat, toCommittee("unseated"));
export const passChair = formAction(chairHandover, handChair, toCommittee("chair"));
