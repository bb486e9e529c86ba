"use server";

import { formAction } from "../form.ts";
import { urls, withQuery } from "../urls.ts";
import {
  acceptInvitation,
  declineInvitation,
  invite,
  resendInvitation,
  revokeInvitation,
} from "./commands.ts";
import { acceptance, invitationForm, invitationStep } from "./schema.ts";

export const sendInvitations = formAction(invitationForm, invite, ({ community, slug }, locale) =>
  withQuery(urls.roster(locale, community.slug, slug), { done: "invited" }),
);
export const resend = formAction(invitationStep, resendInvitation, ({ sig, community }, locale) =>
  withQuery(urls.roster(locale, community.slug, sig.slug), { done: "invited" }),
);
export const revoke = formAction(invitationStep, revokeInvitation, ({ sig, community }, locale) =>
  withQuery(urls.roster(locale, community.slug, sig.slug), { done: "revoked" }),
);
export const accept = formAction(acceptance, acceptInvitation, (_, locale) =>
  withQuery(urls.me(locale), { done: "joined" }),
);
export const decline = formAction(invitationStep, declineInvitation, ({ id }, locale) =>
  urls.invitation(locale, id),
);
