import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AmendmentsBefore } from "#components/charters/amendments-before.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { DecidedProposals, OpenProposals } from "#components/proposals/steering-board.tsx";
import { LeaderlessSigs, RequestsInStead } from "#components/proposals/steering-care.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { OpenChecklists, TermsToWatch } from "#components/sigs/steering-life.tsx";
import { currentActor } from "#lib/auth.ts";
import { amendmentsBefore } from "#lib/charters/queries.ts";
import { openChecklistsIn } from "#lib/checklists/queries.ts";
import { communityBySlug } from "#lib/communities/public.ts";
import { requestsForSteering } from "#lib/join-requests/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { steeringBoard } from "#lib/proposals/queries.ts";
import { termsToWatch } from "#lib/roster/queries.ts";
import { sigsWithoutActingLead } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.ts";

type Props = PageProps<"/[locale]/[community]/steering">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("steering");
  const name = pickText(community.name, await getLocale()).text;
  return { title: t("metaTitle", { community: name }), robots: { index: false } };
}

/** The committee's board: what waits for it, the most pressing first. */
export default async function SteeringPage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) notFound();
  const { id, slug, timeZone } = community;
  const [locale, actor, t] = await Promise.all([getLocale(), currentActor(), getTranslations("steering")]);
  if (actor.kind !== "person") redirect(urls.signIn(locale, urls.steering(locale, slug)));
  const board = await orNotFound(steeringBoard(actor, id));
  const [amendments, requests, leaderless, terms, checklists] = await Promise.all([
    amendmentsBefore(actor, id),
    requestsForSteering(actor, id, board.asOf),
    sigsWithoutActingLead(id),
    termsToWatch(id, board.asOf),
    openChecklistsIn(actor, id),
  ]);
  const stalled = board.open.filter(({ dueAt }) => dueAt && dueAt < board.asOf).length;
  return (
    <SignedInPage path={`/${slug}/steering`} {...communityFrame(community, locale, "steering")}>
      <PageHeader
        title={t("title")}
        summary={t("summary", { community: pickText(community.name, locale).text })}
        facts={t("facts", { open: board.open.length, stalled, requests: requests.length })}
      />
      <OpenProposals slug={slug} board={board} />
      {amendments.length > 0 && (
        <AmendmentsBefore slug={slug} timeZone={timeZone} amendments={amendments} asOf={board.asOf} />
      )}
      <RequestsInStead requests={requests} asOf={board.asOf} />
      <OpenChecklists slug={slug} timeZone={timeZone} checklists={checklists} asOf={board.asOf} />
      <TermsToWatch slug={slug} timeZone={timeZone} terms={terms} />
      <LeaderlessSigs slug={slug} sigs={leaderless} />
      <DecidedProposals slug={slug} board={board} timeZone={timeZone} />
    </SignedInPage>
  );
}
