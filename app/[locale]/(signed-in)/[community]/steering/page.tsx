import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Amendments } from "#components/charters/amendments.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { DecidedProposals, OpenProposals } from "#components/proposals/steering-board.tsx";
import { AllClear, LeaderlessSigs, RequestsInStead } from "#components/proposals/steering-care.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { OpenChecklists, TermsToWatch } from "#components/sigs/steering-life.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { amendmentsBeforeCommittee } from "#lib/charters/queries.ts";
import { openChecklistsIn } from "#lib/checklists/queries.ts";
import { communityBySlug } from "#lib/communities/public.ts";
import { mayConfigureCommunity } from "#lib/communities/queries.ts";
import { NotFound } from "#lib/errors.ts";
import { requestsForSteering } from "#lib/join-requests/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { steeringBoard } from "#lib/proposals/queries.ts";
import { termsToWatch } from "#lib/roster/queries.ts";
import { sigsWithoutActingLead } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = PageProps<"/[locale]/[community]/steering">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("steering");
  const name = pickText(community.name, await getLocale()).text;
  return { title: t("metaTitle", { community: name }), robots: { index: false } };
}

/** The committee's board: what waits for it, the most pressing first. */
export default orNotFound(async function SteeringPage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) throw new NotFound("page");
  const { id, slug, timeZone } = community;
  const actor = await signedInPerson((locale) => urls.steering(locale, slug));
  const [locale, t] = await Promise.all([getLocale(), getTranslations("steering")]);
  const board = await steeringBoard(actor, id);
  const [amendments, requests, leaderless, terms, checklists] = await Promise.all([
    amendmentsBeforeCommittee(actor, id),
    requestsForSteering(actor, id, board.asOf),
    sigsWithoutActingLead(id),
    termsToWatch(id, board.asOf),
    openChecklistsIn(actor, id),
  ]);
  const mayConfigure = mayConfigureCommunity(actor, id);
  const stalled = board.open.filter(({ dueAt }) => dueAt && dueAt < board.asOf).length;
  return (
    <SignedInPage path={`/${slug}/steering`} {...communityFrame(community, locale, "steering")}>
      <PageHeader
        title={t("title")}
        summary={t("summary", { community: pickText(community.name, locale).text })}
        facts={t("facts", {
          open: board.open.length,
          stalled,
          mine: [...board.open, ...amendments].filter((one) => one.awaitsMyPosition).length,
          requests: requests.length,
        })}
        action={
          mayConfigure && (
            <ButtonLink href={urls.communitySettings(locale, slug)} prefetch={false}>
              {t("settings")}
            </ButtonLink>
          )
        }
      />
      <OpenProposals slug={slug} board={board} />
      <Amendments slug={slug} timeZone={timeZone} asOf={board.asOf} amendments={amendments} />
      <RequestsInStead requests={requests} asOf={board.asOf} />
      <OpenChecklists slug={slug} timeZone={timeZone} checklists={checklists} asOf={board.asOf} />
      <TermsToWatch slug={slug} timeZone={timeZone} terms={terms} />
      <LeaderlessSigs slug={slug} sigs={leaderless} />
      <AllClear
        requests={requests.length}
        checklists={checklists.length}
        terms={terms.length}
        leaderless={leaderless.length}
      />
      <DecidedProposals slug={slug} board={board} timeZone={timeZone} />
    </SignedInPage>
  );
});
