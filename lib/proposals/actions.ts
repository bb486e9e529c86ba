"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { type Path, urls, withQuery } from "../urls.ts";
import {
  commentOnProposal,
  requestChanges,
  reviewProposal,
  ruleOnProposal,
  supportProposal,
  withdrawProposal,
} from "./commands.ts";
import { discardProposal, saveOrSubmitProposal } from "./draft.ts";
import type { LoadedProposal } from "./load.ts";
import {
  changesRequest,
  type DoneAbout,
  proposalComment,
  proposalForm,
  proposalStep,
  proposalSupport,
  rulingForm,
} from "./schema.ts";
import { takes } from "./state.ts";

const told =
  (done: DoneAbout) =>
  ({ community, number }: LoadedProposal, locale: Locale): Path =>
    number === null
      ? urls.me(locale)
      : withQuery(urls.reviewProposal(locale, community.slug, number), { done });

export const saveOrSubmit = formAction(proposalForm, saveOrSubmitProposal, (proposal, locale) =>
  takes(proposal.status, "save")
    ? withQuery(urls.newProposal(locale, proposal.community.slug), { draft: proposal.id, done: "saved" })
    : told("submitted")(proposal, locale),
);
export const discard = formAction(proposalStep, discardProposal, (_, locale) =>
  withQuery(urls.me(locale), { done: "discarded" }),
);
export const withdraw = formAction(proposalStep, withdrawProposal, told("withdrawn"));
export const support = formAction(proposalSupport, supportProposal, told("supported"));
export const comment = formAction(proposalComment, commentOnProposal, told("commented"));
export const takeUpReview = formAction(proposalStep, reviewProposal, told("reviewing"));
export const askForChanges = formAction(changesRequest, requestChanges, told("changesRequested"));
export const rule = formAction(rulingForm, ruleOnProposal, told("decided"));
