import { z } from "zod";
import type { Context } from "../command.ts";
import type { Locale } from "../locales.ts";
import { loadProposal } from "../proposals/load.ts";
import type { ProposalContent } from "../proposals/schema.ts";
import { isOpen } from "../proposals/state.ts";
import { type Place, placeIn } from "./place.ts";
import type { ProposalMail } from "./schema.ts";

type Author = { name: string; locale: Locale };

const expirable = ["SUBMITTED", "CHANGES_REQUESTED"] as const;

/** What the mails about a proposal tell, in the reader's language. */
export type ProposalFacts = {
  number: number;
  name: string;
  content: ProposalContent;
  language: Locale; // of the answers
  community: Place;
  sigSlug: string | null; // of the SIG that is to end, or that it has founded
  proposer: string;
  shepherd: string; // empty when there is none
  actor: Author | null; // who did what the mail tells of; null when the clock did
  revision: number;
  commentsUntil: Date | null;
  dueAt: Date | null; // of the next step
  comment: { body: string; locale: Locale } | null; // that the mail tells of
  decision: { synthesis: string; conditions: string; locale: Locale } | null;
  objection: string;
  expiredFrom: (typeof expirable)[number]; // of an expired one
};

export type ProposalHappening = {
  proposalId: string;
  at: Date;
  data: unknown;
  actor: (Author & { id: string }) | null;
};

const aboutComment = z.object({ commentId: z.uuid() });
const aboutEnd = z.object({ from: z.enum(expirable) });

/** The facts about what happened; null when the mail would say what is no longer so. Throws NotFound when the reader may not know of the proposal. */
export async function proposalFacts(
  ctx: Context,
  mail: ProposalMail,
  { proposalId, at, data, actor }: ProposalHappening,
  locale: Locale,
): Promise<ProposalFacts | null> {
  const { proposal } = await loadProposal(ctx, proposalId);
  const { community, content, number, revisions } = proposal;
  const marked = aboutComment.safeParse(data).data?.commentId;
  const more = await readMore(
    ctx,
    proposalId,
    marked ? { id: marked } : { authorId: actor?.id, createdAt: at },
  );
  const [comment] = more.comments;
  const [ballot] = more.ballots;
  const { decision } = ballot ?? {};
  if (number === null) return null;
  const facts = {
    number,
    name: proposal.name,
    content,
    language: proposal.language,
    community: placeIn(locale, community),
    sigSlug: (more.aboutSig ?? more.sig)?.slug ?? null,
    proposer: more.proposer.name,
    shepherd: more.shepherd?.name ?? "",
    actor,
    revision: revisions[0]?.number ?? 1,
    commentsUntil: proposal.commentsUntil,
    dueAt: proposal.dueAt,
    comment: comment ? { body: comment.body, locale: comment.author.locale } : null,
    decision: decision ? { ...decision, locale: decision.decidedBy.locale } : null,
    objection: decision?.objection?.reason ?? "",
    expiredFrom: aboutEnd.safeParse(data).data?.from ?? "SUBMITTED",
  };
  return isStillSo(mail, facts, { ...proposal, isMarked: comment?.status === "TO_RESOLVE" }) ? facts : null;
}

type CommentWanted = { id: string } | { authorId: string | undefined; createdAt: Date };

function readMore(ctx: Context, id: string, comment: CommentWanted) {
  const byName = { select: { name: true } } as const;
  return ctx.tx.proposal.findUniqueOrThrow({
    where: { id },
    select: {
      sig: { select: { slug: true } },
      aboutSig: { select: { slug: true } },
      proposer: byName,
      shepherd: byName,
      comments: {
        where: "id" in comment ? comment : { ...comment, authorId: comment.authorId ?? "" },
        select: { body: true, status: true, author: { select: { locale: true } } },
      },
      ballots: {
        orderBy: [{ openedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: {
          decision: {
            select: {
              synthesis: true,
              conditions: true,
              decidedBy: { select: { locale: true } },
              objection: { select: { reason: true } },
            },
          },
        },
      },
    },
  });
}

type Now = Pick<Awaited<ReturnType<typeof loadProposal>>["proposal"], "status" | "shepherdId"> & {
  isMarked: boolean;
};

function isStillSo(mail: ProposalMail, facts: ProposalFacts, { status, shepherdId, isMarked }: Now): boolean {
  const so = {
    proposalToReview: status === "IN_REVIEW",
    proposalRevised: status === "IN_REVIEW",
    proposalCommented: facts.comment !== null,
    commentAnswered: facts.comment !== null,
    commentToResolve: isMarked,
    proposalInReview: status === "IN_REVIEW",
    proposalShepherded: shepherdId !== null && isOpen(status),
    proposalHandedOver: shepherdId !== null && isOpen(status),
    proposalChangesRequested: status === "CHANGES_REQUESTED",
    proposalInBallot: status === "IN_BALLOT",
    proposalUndecided: status === "IN_REVIEW",
    proposalOvertaken: status === "IN_REVIEW",
    proposalAnnounced: status === "NOTICE",
    proposalObjected: facts.objection !== "",
    proposalAccepted: status === "ACCEPTED",
    proposalRejected: status === "REJECTED",
    proposalExpired: status === "EXPIRED",
  } satisfies Record<ProposalMail, boolean>;
  return so[mail];
}
