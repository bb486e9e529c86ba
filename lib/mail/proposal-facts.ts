import type { Context } from "../command.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { loadProposal } from "../proposals/load.ts";
import type { ProposalContent } from "../proposals/schema.ts";
import type { ProposalMail } from "./schema.ts";

type Author = { name: string; locale: Locale };

/** What the mails about a proposal tell, in the reader's language. */
export type ProposalFacts = {
  number: number;
  name: string;
  kind: ProposalContent["kind"];
  language: Locale; // of the answers
  community: { slug: string; name: string };
  sigSlug: string | null; // once it is accepted
  actor: Author; // who did what the mail tells of
  problem: string;
  mission: string;
  revision: number;
  dueAt: Date | null; // of the next step
  comment: string; // of the actor, when that is what the mail tells of
  decision: { synthesis: string; conditions: string } | null;
};

export type ProposalHappening = { proposalId: string; at: Date; actor: Author & { id: string } };

/** The facts about what happened; null when the mail would say what is no longer so. Throws NotFound when the reader may not know of the proposal. */
export async function proposalFacts(
  ctx: Context,
  mail: ProposalMail,
  { proposalId, at, actor }: ProposalHappening,
  locale: Locale,
): Promise<ProposalFacts | null> {
  const { proposal } = await loadProposal(ctx, proposalId);
  const { community, content, number, status, revisions } = proposal;
  const { sig, decision, comments } = await ctx.tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: {
      sig: { select: { slug: true } },
      decision: { select: { synthesis: true, conditions: true } },
      comments: { where: { authorId: actor.id, createdAt: at }, select: { body: true } },
    },
  });
  const comment = comments[0]?.body ?? "";
  const isStillSo = {
    proposalToReview: status === "SUBMITTED",
    proposalRevised: status === "IN_REVIEW",
    proposalCommented: comment !== "",
    proposalInReview: status === "IN_REVIEW",
    proposalChangesRequested: status === "CHANGES_REQUESTED",
    proposalAccepted: status === "ACCEPTED",
    proposalRejected: status === "REJECTED",
  } satisfies Record<ProposalMail, boolean>;
  if (number === null || !isStillSo[mail]) return null;
  return {
    number,
    name: proposal.name,
    kind: content.kind,
    language: proposal.language,
    community: { slug: community.slug, name: pickText(community.name, locale).text },
    sigSlug: sig?.slug ?? null,
    actor,
    problem: content.problem,
    mission: content.mission,
    revision: revisions[0]?.number ?? 1,
    dueAt: proposal.dueAt,
    comment,
    decision,
  };
}
