"use server";

import { formAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { type Path, urls, withQuery } from "../urls.ts";
import {
  handOverProposal,
  requestChanges,
  shepherdProposal,
  supportProposal,
  withdrawProposal,
} from "./commands.ts";
import { commentOnProposal, markComment, resolveComment } from "./comments.ts";
import { decideProposal, objectToProposal, openProposalBallot } from "./decide.ts";
import { discardProposal, saveOrSubmitProposal } from "./draft.ts";
import type { LoadedProposal } from "./load.ts";
import {
  changesRequest,
  closingForm,
  commentStep,
  type DoneAbout,
  foundingForm,
  handOver,
  noticeObjection,
  proposalComment,
  proposalRuling,
  proposalStep,
  proposalSupport,
  withdrawal,
} from "./schema.ts";
import { takes } from "./state.ts";

const told =
  (done: DoneAbout) =>
  ({ community, number }: LoadedProposal, locale: Locale): Path =>
    number === null
      ? urls.me(locale)
      : withQuery(urls.reviewProposal(locale, community.slug, number), { done });

const toFormOr =
  (form: (locale: Locale, community: string) => Path) =>
  (proposal: LoadedProposal, locale: Locale): Path =>
    takes(proposal.status, "save")
      ? withQuery(form(locale, proposal.community.slug), { draft: proposal.id, done: "saved" })
      : told("submitted")(proposal, locale);

export const saveOrSubmit = formAction(foundingForm, saveOrSubmitProposal, toFormOr(urls.newProposal));
export const saveOrSubmitClosing = formAction(closingForm, saveOrSubmitProposal, toFormOr(urls.closeSig));
export const discard = formAction(proposalStep, discardProposal, (_, locale) =>
  withQuery(urls.me(locale), { done: "discarded" }),
);
export const withdraw = formAction(withdrawal, withdrawProposal, told("withdrawn"));
export const support = formAction(proposalSupport, supportProposal, told("supported"));
export const comment = formAction(proposalComment, commentOnProposal, told("commented"));
export const mark = formAction(commentStep, markComment, told("marked"));
export const resolve = formAction(commentStep, resolveComment, told("resolved"));
export const shepherd = formAction(proposalStep, shepherdProposal, told("shepherding"));
export const handOverTo = formAction(handOver, handOverProposal, told("handedOver"));
export const askForChanges = formAction(changesRequest, requestChanges, told("changesRequested"));
export const openBallot = formAction(proposalStep, openProposalBallot, told("ballotOpened"));
export const decide = formAction(proposalRuling, decideProposal, told("decided"));
export const object = formAction(noticeObjection, objectToProposal, told("objected"));
