import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MyInvitations } from "#components/invitations/my-invitations.tsx";
import { MyRequest } from "#components/join-requests/my-request.tsx";
import { Away } from "#components/people/away-form.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { MyProposals } from "#components/proposals/my-proposals.tsx";
import { MyLists, MySigs } from "#components/roster/my-places.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { myRequests } from "#lib/join-requests/queries.ts";
import { myProposals } from "#lib/proposals/queries.ts";
import { myPlaces } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";
import { signedInPerson } from "../../signed-in-person.ts";

const done = [
  "requested",
  "withdrawn",
  "edited",
  "answered",
  "joined",
  "left",
  "subscribed",
  "unsubscribed",
  "away",
  "handedOver",
  "discarded",
] as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("me");
  return { title: t("title"), robots: { index: false } };
}

export default async function MePage({ searchParams }: Props) {
  const actor = await signedInPerson(urls.me);
  const [t, asked, requests, places, proposals] = await Promise.all([
    getTranslations("me"),
    searchParams,
    myRequests(actor),
    myPlaces(actor),
    myProposals(actor),
  ]);
  const happened = done.find((one) => one === asked.done);
  const { timeZone } = actor;
  const now = new Date();
  return (
    <SignedInPage path="/me">
      {happened && <FlashNotice>{t(`done.${happened}`)}</FlashNotice>}
      <PageHeader title={t("title")} summary={actor.name} facts={actor.email} />
      <MyInvitations actor={actor} />
      <Section id="requests" title={t("requests")}>
        {requests.length === 0 ? (
          <p className="text-muted">{t("noRequests")}</p>
        ) : (
          <ul className="divide-y divide-line border-line border-y">
            {requests.map((request) => (
              <MyRequest key={request.id} request={request} now={now} timeZone={timeZone} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="sigs" title={t("sigs")}>
        <MySigs places={places} timeZone={timeZone} />
      </Section>
      <Section id="lists" title={t("lists")}>
        <MyLists places={places} timeZone={timeZone} />
      </Section>
      <Away actor={actor} />
      <Section id="proposals" title={t("proposals")}>
        <MyProposals proposals={proposals} now={now} timeZone={timeZone} />
      </Section>
    </SignedInPage>
  );
}
