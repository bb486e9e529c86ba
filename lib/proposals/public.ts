import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { communityBySlug } from "../communities/public.ts";
import { tags } from "../tags.ts";
import { findProposal, findProposals, findRevision } from "./queries.ts";
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
