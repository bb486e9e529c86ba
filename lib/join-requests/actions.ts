"use server";

import { formAction, reportAction } from "../form.ts";
import type { Locale } from "../locales.ts";
import { urls, withQuery } from "../urls.ts";
import { decideAndReport } from "./bulk-report.ts";
import { decideByLink } from "./by-link.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitListRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";
import {
  answerQuestion,
  askApplicant,
  claimRequest,
  editJoinRequest,
  handOverRequest,
  ignoreRequest,
  noteOnRequest,
  releaseRequest,
} from "./conversation.ts";
import { objectToRequest } from "./object.ts";
import { removeSavedReply, writeSavedReply } from "./saved-replies.ts";
import {
  approval,
  bulk,
  claim,
  edit,
  handOver,
  leadRequest,
  linkDecision,
  listRequest,
  membershipRequest,
  note,
  objection,
  type QueuePart,
  refusal,
  removal,
  savedReply,
  undo,
  withdrawal,
  word,
} from "./schema.ts";
import { undoDecision } from "./undo.ts";

const mine = (done: string) => (_: unknown, locale: Locale) => withQuery(urls.me(locale), { done });

type Place = QueuePart & { next?: string | undefined };
type Said = { decided?: string; done?: string };

const onDashboard = (locale: Locale, { next, sig, kind, state, claimed, after }: Place, said: Said) =>
  withQuery(next ? urls.dashboardRequest(locale, next) : urls.dashboard(locale), {
    sig,
    kind,
    state,
    claimed,
    after,
    ...said,
  });

/** Shows the same request again. */
const stay =
  (done: string) =>
  ({ id }: { id: string }, locale: Locale, part: QueuePart) =>
    onDashboard(locale, { ...part, next: id }, { done });

/** Shows the next request of the queue. */
const goOn = (done: string) => (_: unknown, locale: Locale, place: Place) =>
  onDashboard(locale, place, { done });

const decided = ({ id }: { id: string }, locale: Locale, place: Place) =>
  onDashboard(locale, place, { decided: id });

export const askToJoin = formAction(membershipRequest, submitMembershipRequest, mine("requested"));
export const askForList = formAction(listRequest, submitListRequest, mine("requested"));
export const askToLead = formAction(leadRequest, submitLeadRequest, mine("requested"));
export const withdraw = formAction(withdrawal, withdrawJoinRequest, mine("withdrawn"));
export const editRequest = formAction(edit, editJoinRequest, mine("edited"));
export const answer = formAction(word, answerQuestion, mine("answered"));

export const approve = formAction(approval, approveJoinRequest, decided);
export const decline = formAction(refusal, declineJoinRequest, decided);
export const takeBack = formAction(undo, undoDecision, stay("undone"));
export const decideSelected = reportAction(bulk, decideAndReport);
export const ask = formAction(word, askApplicant, goOn("asked"));
export const ignore = formAction(claim, ignoreRequest, goOn("ignored"));
export const addNote = formAction(note, noteOnRequest, stay("noted"));
export const claimForMe = formAction(claim, claimRequest, stay("claimed"));
export const release = formAction(claim, releaseRequest, stay("released"));
export const handToColleague = formAction(handOver, handOverRequest, stay("handedOver"));

export const object = formAction(objection, objectToRequest, ({ id, sig, community }, locale) =>
  withQuery(urls.publicNotice(locale, community.slug, sig.slug, id), { done: "objected" }),
);

export const saveReply = formAction(savedReply, writeSavedReply, ({ sigId }, locale) =>
  withQuery(urls.savedReplies(locale, sigId), { done: "saved" }),
);
export const removeReply = formAction(removal, removeSavedReply, ({ sigId }, locale) =>
  withQuery(urls.savedReplies(locale, sigId), { done: "removed" }),
);

export const decideFromMail = formAction(linkDecision, decideByLink, ({ token }, locale) =>
  urls.decideByLink(locale, token),
);
