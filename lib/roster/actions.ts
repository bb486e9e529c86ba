"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { joinSig, leaveSig } from "./commands.ts";
import { addMember, appointToRole, endMembership, endRole, handOver } from "./management.ts";
import {
  addition,
  appointment,
  ending,
  handover,
  leaving,
  openJoin,
  roleEnding,
  termRenewal,
} from "./schema.ts";
import { renewTerm } from "./terms.ts";

export const join = formAction(openJoin, joinSig, (_, locale) =>
  withQuery(urls.me(locale), { done: "joined" }),
);
export const leave = formAction(leaving, leaveSig, (_, locale) =>
  withQuery(urls.me(locale), { done: "left" }),
);

type Sig = { slug: string; community: { slug: string } };

const toRoster = (done: string) => (sig: Sig, locale: Locale) =>
  withQuery(urls.roster(locale, sig.community.slug, sig.slug), { done });

export const add = formAction(addition, addMember, toRoster("added"));
export const end = formAction(ending, endMembership, toRoster("ended"));
export const appoint = formAction(appointment, appointToRole, toRoster("appointed"));
export const endTerm = formAction(roleEnding, endRole, toRoster("roleEnded"));
export const giveAway = formAction(handover, handOver, (_, locale) =>
  withQuery(urls.me(locale), { done: "handedOver" }),
);
export const renew = formAction(termRenewal, renewTerm, (sig, locale) =>
  withQuery(urls.manageSig(locale, sig.community.slug, sig.slug), { done: "renewed" }),
);
