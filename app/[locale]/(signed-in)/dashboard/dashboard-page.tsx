import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { QueueFilter, type QueueFilters, TwoPanes } from "#components/join-requests/dashboard.tsx";
import { EmptyQueue, Queue } from "#components/join-requests/queue.tsx";
import { RequestView } from "#components/join-requests/request-view.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { currentActor } from "#lib/auth.ts";
import { NotFound } from "#lib/errors.ts";
import { id as uuid } from "#lib/fields.ts";
import {
  countToDecide,
  dashboardPageSize,
  requestsToDecide,
  requestToRead,
  sigsToDecideFor,
} from "#lib/join-requests/queries.ts";
import { can } from "#lib/policy.ts";
import { urls, withQuery } from "#lib/urls.ts";

const filtersInAddress = z.object({
  sig: uuid.optional().catch(undefined),
  kind: z.enum(["MEMBERSHIP", "LIST", "LEAD"]).optional().catch(undefined),
  after: uuid.optional().catch(undefined),
  done: z.enum(["approved", "declined"]).optional().catch(undefined),
});

type DashboardPageProps = {
  asked: Record<string, string | string[] | undefined>;
  requestId?: string;
};

/** The dashboard: what waits for me, and one request of it; without a choice the one that is due first. */
export async function DashboardPage({ asked, requestId }: DashboardPageProps) {
  const actor = await currentActor();
  const locale = await getLocale();
  if (actor.kind !== "person") {
    const here = requestId ? urls.dashboardRequest(locale, requestId) : urls.dashboard(locale);
    redirect(urls.signIn(locale, here));
  }
  if (!can(actor, "dashboard.read")) notFound();
  const { sig: sigId, kind, after, done } = filtersInAddress.parse(asked);
  const filters: QueueFilters = { sigId, kind };
  const [t, waiting, requests, sigs] = await Promise.all([
    getTranslations("dashboard"),
    countToDecide(actor),
    requestsToDecide(actor, { ...filters, after }),
    sigsToDecideFor(actor),
  ]);
  const now = new Date();
  const shownId = requestId ?? requests[0]?.id;
  const last = requests.at(-1);
  return (
    <SignedInPage path={requestId ? `/dashboard/${requestId}` : "/dashboard"}>
      {done && <FlashNotice>{t(`done.${done}`)}</FlashNotice>}
      <PageHeader title={t("title")} summary={t("waiting", { count: waiting })} />
      {requests.length === 0 && !shownId ? (
        <EmptyQueue isNarrowed={Boolean(sigId || kind)} />
      ) : (
        <TwoPanes
          isChosen={requestId !== undefined}
          queue={
            <>
              <QueueFilter sigs={sigs} filters={filters} />
              <Queue requests={requests} selectedId={shownId} now={now} />
              {requests.length === dashboardPageSize && last && (
                <TextLink href={withQuery(urls.dashboard(locale), { sig: sigId, kind, after: last.id })}>
                  {t("more")}
                </TextLink>
              )}
            </>
          }
          request={shownId && <Chosen actor={actor} id={shownId} now={now} />}
        />
      )}
    </SignedInPage>
  );
}

async function Chosen({ actor, id, now }: { actor: PersonActor; id: string; now: Date }) {
  if (!uuid.safeParse(id).success) notFound();
  const found = await requestToRead(actor, id, now).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  return <RequestView {...found} now={now} timeZone={actor.timeZone} />;
}
