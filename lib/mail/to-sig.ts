import { urls } from "../urls.ts";
import { action, type Part } from "./letter.ts";
import type { Place } from "./place.ts";
import type { Words } from "./words.ts";

type SigOfMail = { sig: Place; community: { slug: string } };

/** The link to the page of the SIG that a mail is about. */
export function toSig({ sig, community }: SigOfMail, { t, locale }: Words): Part {
  return action(
    t("mail.requestDeclined.action", { sig: sig.name }),
    urls.sig(locale, community.slug, sig.slug),
  );
}
