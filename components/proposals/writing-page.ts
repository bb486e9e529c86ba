import type { ProposalAim } from "#lib/generated/prisma/enums.ts";
import type { Locale } from "#lib/locales.ts";
import { type Path, urls } from "#lib/urls.ts";

/** Where its proposer goes on writing a proposal. */
export function writingPage(
  locale: Locale,
  community: string,
  { id, aim }: { id: string; aim: ProposalAim },
): Path {
  return aim === "FOUND"
    ? urls.newProposal(locale, community, id)
    : urls.closeSig(locale, community, { draft: id });
}

/** Where somebody belongs who comes back to a form that can no longer be sent. */
export function placeAfterwards(
  locale: Locale,
  community: string,
  { number }: { number: number | null },
): Path {
  return number === null
    ? urls.newProposal(locale, community)
    : urls.reviewProposal(locale, community, number);
}
