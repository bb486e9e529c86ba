import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { communityBySlug } from "../communities/public.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { tags } from "../tags.ts";
import { answerChanges } from "./changes.ts";
import { atomFeed } from "./feed.ts";
import { findProposal, findProposals, findRevision, lastChanged } from "./queries.ts";
import { anyProposal, numberInAddress } from "./schema.ts";

/** The register of a community as it opens: nothing filtered. */
export async function proposalRegister(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.proposals(communityId));
  return findProposals(communityId, anyProposal);
}

/** A proposal as everybody may read it; null when there is none at this address. */
export async function proposalByNumber(communitySlug: string, n: string) {
  "use cache";
  cacheLife("public");
  const community = await communityBySlug(communitySlug);
  const number = numberInAddress.parse(n);
  if (!community || number === null) return null;
  const proposal = await findProposal(community.id, number);
  cacheTag(proposal ? tags.proposal(proposal.id) : tags.proposals(community.id));
  if (proposal?.sig) cacheTag(tags.sig(proposal.sig.id));
  return proposal;
}

/** The answers as they stood at one revision; null when there is none at this address. */
export async function proposalRevision(communitySlug: string, n: string, revision: string) {
  "use cache";
  cacheLife("public");
  const community = await communityBySlug(communitySlug);
  const [of, number] = [numberInAddress.parse(n), numberInAddress.parse(revision)];
  if (!community || of === null || number === null) return null;
  const found = await findRevision(community.id, of, number);
  cacheTag(found ? tags.proposal(found.proposalId) : tags.proposals(community.id));
  return found;
}

/** Two revisions of a proposal and what they answer differently; null when one of them is not at this address. */
export async function proposalChanges(communitySlug: string, n: string, revision: string, base: string) {
  "use cache";
  cacheLife("public");
  const [before, after] = await Promise.all([
    proposalRevision(communitySlug, n, base),
    proposalRevision(communitySlug, n, revision),
  ]);
  return (
    before &&
    after && { before, after, changes: answerChanges(before.content, after.content, after.language) }
  );
}

/** A community's proposals as an Atom feed; null when there is no such community. */
export async function proposalFeed(communitySlug: string, locale: Locale) {
  "use cache";
  cacheLife("public");
  const community = await communityBySlug(communitySlug);
  if (!community) return null;
  cacheTag(tags.proposals(community.id));
  const name = pickText(community.name, locale).text;
  return atomFeed({ id: community.id, slug: community.slug, name }, await lastChanged(community.id), locale);
}
