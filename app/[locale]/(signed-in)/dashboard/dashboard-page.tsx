import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { QueueFilter, TwoPanes } from "#components/join-requests/dashboard.tsx";
import { JustDecided } from "#components/join-requests/just-decided.tsx";
import { EmptyQueue, Queue } from "#components/join-requests/queue.tsx";
import { RequestView } from "#components/join-requests/request-view.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { BoardLinks } from "#components/proposals/board-links.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { currentActor } from "#lib/auth.ts";
import { NotFound } from "#lib/errors.ts";
import { id as uuid } from "#lib/fields.ts";
import {
  countToDecide,
  dashboardPageSize,
  hasDashboard,
  type JoinRequestCard,
  requestsToDecide,
  requestToRead,
  sigsToDecideFor,
} from "#lib/join-requests/queries.ts";
import { queuePart } from "#lib/join-requests/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";

const inAddress = queuePart.extend({
  after: uuid.optional().catch(undefined),
  done: uuid.optional().catch(undefined),
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
  if (!hasDashboard(actor)) notFound();
  const { after, done, ...part } = inAddress.parse(asked);
  const now = new Date();
  const [requests, decided, chosen] = await Promise.all([
    requestsToDecide(actor, { sigId: part.sig, kind: part.kind, after }, now),
    readable(actor, done, now),
    readable(actor, requestId, now),
  ]);
  if (requestId && !chosen) notFound();
  const shown = chosen ?? (await readable(actor, requests[0]?.id, now));
  const { timeZone } = actor;
  return (
    <SignedInPage path={requestId ? `/dashboard/${requestId}` : "/dashboard"}>
      <Heading actor={actor} now={now} decided={decided?.request} />
      {shown ? (
        <TwoPanes
          isChosen={requestId !== undefined}
          part={part}
          queue={<NarrowedQueue {...{ actor, requests, part, now }} selectedId={shown.request.id} />}
          request={
            <RequestView key={shown.request.id} {...shown} queuePart={part} now={now} timeZone={timeZone} />
          }
        />
      ) : (
        <EmptyQueue isNarrowed={Boolean(part.sig || part.kind)} />
      )}
    </SignedInPage>
  );
}

type HeadingProps = { actor: PersonActor; now: Date; decided: JoinRequestCard | undefined };

async function Heading({ actor, now, decided }: HeadingProps) {
  const [t, waiting] = await Promise.all([getTranslations("dashboard"), countToDecide(actor, now)]);
  return (
    <div className="-mb-4 flex flex-wrap items-center gap-x-6 gap-y-3 lg:min-h-14">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-semibold text-2xl">{t("title")}</h1>
        <p className="text-muted">{t("waiting", { count: waiting })}</p>
      </div>
      {decided && <JustDecided request={decided} />}
      <BoardLinks actor={actor} />
    </div>
  );
}

type NarrowedQueueProps = ComponentProps<typeof Queue> & { actor: PersonActor };

async function NarrowedQueue({ actor, ...queue }: NarrowedQueueProps) {
  const [t, locale, sigs] = await Promise.all([
    getTranslations("dashboard"),
    getLocale(),
    sigsToDecideFor(actor),
  ]);
  const { requests, part } = queue;
  const last = requests.at(-1);
  return (
    <>
      <QueueFilter sigs={sigs} part={part} />
      <Queue {...queue} />
      {requests.length === dashboardPageSize && last && (
        <TextLink href={withQuery(urls.dashboard(locale), { ...part, after: last.id })}>{t("more")}</TextLink>
      )}
    </>
  );
}

async function readable(actor: PersonActor, asked: string | undefined, now: Date) {
  const { data: id } = uuid.safeParse(asked);
  if (id === undefined) return undefined;
  return requestToRead(actor, id, now).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
}
