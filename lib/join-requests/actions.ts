"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitListRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";
import { approval, leadRequest, listRequest, membershipRequest, refusal, withdrawal } from "./schema.ts";

export const askToJoin = formAction(membershipRequest, submitMembershipRequest, (_, locale) =>
  withQuery(urls.me(locale), { done: "requested" }),
);
export const askForList = formAction(listRequest, submitListRequest, (_, locale) =>
  withQuery(urls.me(locale), { done: "requested" }),
);
export const askToLead = formAction(leadRequest, submitLeadRequest, (_, locale) =>
  withQuery(urls.me(locale), { done: "requested" }),
);
export const withdraw = formAction(withdrawal, withdrawJoinRequest, (_, locale) =>
  withQuery(urls.me(locale), { done: "withdrawn" }),
);
export const approve = formAction(approval, approveJoinRequest, ({ id }, locale, { sig, kind }) =>
  withQuery(urls.dashboard(locale), { sig, kind, done: id }),
);
export const decline = formAction(refusal, declineJoinRequest, ({ id }, locale, { sig, kind }) =>
  withQuery(urls.dashboard(locale), { sig, kind, done: id }),
);
