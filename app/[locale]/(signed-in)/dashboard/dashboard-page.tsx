import { getLocale, getTranslations } from "next-intl/server";
import { QueueFilter, QueueTabs, TwoPanes } from "#components/join-requests/dashboard.tsx";
import { JustDecided } from "#components/join-requests/just-decided.tsx";
import { Queue } from "#components/join-requests/queue.tsx";
import { RequestView } from "#components/join-requests/request-view.tsx";
import { ShortcutsHelp } from "#components/join-requests/shortcuts-help.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { BoardLinks } from "#components/proposals/board-links.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { hasDashboard, queueCounts, queueOf, queuePageSize } from "#lib/dashboard/queries.ts";
import { NotFound, unlessMissing } from "#lib/errors.ts";
import { id as uuid } from "#lib/fields.ts";
import { countToDecide, justDecided, requestToRead } from "#lib/join-requests/queries.ts";
import { dashboardAddress } from "#lib/join-requests/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { signedInPerson } from "../../signed-in-person.ts";

type DashboardPageProps = {
  asked: Record<string, string | string[] | undefined>;
  requestId?: string;
};

/** The dashboard: a part of my queue, and one request of it; without a choice the first. */
export async function DashboardPage({ asked, requestId }: DashboardPageProps) {
  const actor = await signedInPerson((locale) =>
    requestId ? urls.dashboardRequest(locale, requestId) : urls.dashboard(locale),
  );
  const locale = await getLocale();
  if (!hasDashboard(actor)) throw new NotFound("page");
  const { decided, done, reply, ...part } = dashboardAddress.parse(asked);
  const now = new Date();
  const [t, waiting, requests, counts, outcome] = await Promise.all([
    getTranslations("dashboard"),
    countToDecide(actor),
    queueOf(actor, part, now),
    queueCounts(actor, part, now),
    decided && justDecided(actor, decided, now),
  ]);
  const hasKeys = actor.usesShortcuts;
  const shownId = requestId ?? requests[0]?.id;
  const shown = shownId && (await readable(actor, shownId, now));
  if (requestId && !shown) throw new NotFound("joinRequest");
  const next = requests[requests.findIndex(({ id }) => id === shownId) + 1];
  const last = requests.at(-1);
  return (
    <SignedInPage path={requestId ? `/dashboard/${requestId}` : "/dashboard"}>
      <div className="-mb-4 flex flex-wrap items-center gap-x-6 gap-y-3 lg:min-h-14">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h1 className="font-semibold text-2xl">{t("title")}</h1>
          <p className="text-muted">{t("waiting", { count: waiting })}</p>
        </div>
        {outcome && <JustDecided {...outcome} part={part} hasKeys={hasKeys} />}
        {done && <FlashNotice>{t(`done.${done}`)}</FlashNotice>}
        <div className="flex flex-wrap items-center gap-x-8 gap-y-2 lg:ms-auto">
          <BoardLinks actor={actor} />
          <ShortcutsHelp isOn={hasKeys} here={withQuery(urls.dashboard(locale), part)} />
        </div>
      </div>
      <QueueTabs counts={counts} part={part} />
      <TwoPanes
        isChosen={requestId !== undefined}
        part={part}
        queue={
          <>
            <QueueFilter counts={counts} part={part} />
            <Queue requests={requests} part={part} selectedId={shownId} hasKeys={hasKeys} now={now} />
            {requests.length === queuePageSize && last && (
              <TextLink href={withQuery(urls.dashboard(locale), { ...part, after: last.id })}>
                {t("more")}
              </TextLink>
            )}
          </>
        }
        request={
          shown && (
            <RequestView
              key={shown.request.id}
              shown={shown}
              reader={actor}
              part={part}
              nextId={next?.id}
              replyId={reply}
              hasKeys={hasKeys}
              now={now}
            />
          )
        }
      />
    </SignedInPage>
  );
}

async function readable(actor: PersonActor, id: string, now: Date) {
  if (!uuid.safeParse(id).success) return undefined;
  return unlessMissing(requestToRead(actor, id, now), () => undefined);
}
