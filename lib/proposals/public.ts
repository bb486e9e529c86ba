import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { tags } from "../tags.ts";
import { findProposal, findProposals, findRevision } from "./queries.ts";
import { registerFilters } from "./schema.ts";

/** The register of a community as it opens: nothing filtered. */
export async function proposalRegister(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.proposals(communityId));
  return findProposals(communityId, registerFilters.parse({}));
}

/** A proposal as everybody may read it; null when there is none of this number. */
export async function proposalByNumber(communityId: string, communitySlug: string, number: number) {
  "use cache";
  cacheLife("public");
  const proposal = await findProposal(communitySlug, number);
  cacheTag(proposal ? tags.proposal(proposal.id) : tags.proposals(communityId));
  if (proposal?.sig) cacheTag(tags.sig(proposal.sig.id));
  return proposal;
}

/** The answers as they stood at one revision; null when there is none. */
export async function proposalRevision(
  communityId: string,
  communitySlug: string,
  n: number,
  revision: number,
) {
  "use cache";
  cacheLife("public");
  const found = await findRevision(communitySlug, n, revision);
  cacheTag(found ? tags.proposal(found.proposalId) : tags.proposals(communityId));
  return found;
}
