import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { CommentActs } from "#components/proposals/comment-acts.tsx";
import { ProposalView } from "#components/proposals/proposal-view.tsx";
import { CommentForm } from "#components/proposals/supporter-acts.tsx";
import { TakePart } from "#components/proposals/take-part.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { currentActor } from "#lib/auth.ts";
import { communityBySlug } from "#lib/communities/public.ts";
import { NotFound } from "#lib/errors.ts";
import { proposalToReview } from "#lib/proposals/queries.ts";
import { doneAbout, numberInAddress } from "#lib/proposals/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNoMetadata, orNotFound } from "../../../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/proposals/[n]/review">;

async function load({ params }: Props) {
  const { community: slug, n } = await params;
  const community = await communityBySlug(slug);
  const number = numberInAddress.parse(n);
  if (!community || number === null) throw new NotFound("page");
  const actor = await currentActor();
  return { actor, review: await proposalToReview(actor, community.id, number) };
}

export const generateMetadata = orNoMetadata(async (props: Props) => {
  const { number, name } = (await load(props)).review.proposal;
  const t = await getTranslations("proposals");
  return { title: t("metaReview", { number, name }), robots: { index: false } };
});

/** The proposal with everything its reader may do about it now. */
export default orNotFound(async function ReviewPage(props: Props) {
  const { actor, review } = await load(props);
  const { proposal, may } = review;
  const { community, number } = proposal;
  const locale = await getLocale();
  if (actor.kind !== "person") {
    redirect(urls.signIn(locale, urls.reviewProposal(locale, community.slug, number)));
  }
  const t = await getTranslations("proposals");
  const { done } = doneAbout.parse(await props.searchParams);
  return (
    <SignedInPage
      path={`/${community.slug}/proposals/${number}/review`}
      {...communityFrame(community, locale, "proposals")}
    >
      {done && <FlashNotice>{t(`done.${done}`)}</FlashNotice>}
      <ProposalView
        proposal={proposal}
        action={
          <ButtonLink href={urls.proposal(locale, community.slug, number)}>{t("publicPage")}</ButtonLink>
        }
        acts={<TakePart {...review} />}
        actsFor={(thread) => <CommentActs thread={thread} may={may} />}
        answer={may.has("comment") && <CommentForm proposalId={proposal.id} commentId={randomUUID()} />}
      />
    </SignedInPage>
  );
});
