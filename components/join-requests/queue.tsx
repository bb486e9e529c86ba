import Inbox from "lucide-react/icons/inbox";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Pick } from "#components/forms/pick.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkPending } from "#components/ui/link-pending.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { QueuedRequest } from "#lib/dashboard/queries.ts";
import { decideSelected } from "#lib/join-requests/actions.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { isUndecided } from "#lib/join-requests/state.ts";
import { timeApart } from "#lib/time-format.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { BulkForms } from "./bulk-forms.tsx";
import { BulkOutcome } from "./bulk-outcome.tsx";

type QueueProps = {
  requests: QueuedRequest[];
  part: QueuePart;
  selectedId: string | undefined;
  hasKeys: boolean;
  now: Date;
};

/** The requests of one part of the queue, each to be opened, and many to be decided at once. */
export function Queue({ requests, part, selectedId, hasKeys, now }: QueueProps) {
  const t = useTranslations("dashboard.bulk");
  const chosen = requests.findIndex((request) => request.id === selectedId);
  const keyOf = (index: number) =>
    hasKeys ? { [chosen - 1]: "k", [chosen]: "o", [chosen + 1]: "j" }[index] : undefined;
  return (
    <ActionForm id="bulk" action={decideSelected} className="flex flex-col gap-3">
      <button type="submit" disabled hidden />
      <BulkOutcome undo={t("undo")} />
      {requests.length === 0 ? (
        <EmptyQueue part={part} />
      ) : (
        <>
          {requests.some(({ status }) => isUndecided(status)) && <BulkForms />}
          <ol id="bulk-selected" className="divide-y divide-line border-line border-y">
            {requests.map((request, index) => (
              <QueueItem
                key={request.id}
                request={request}
                part={part}
                isSelected={index === chosen}
                shortcut={keyOf(index)}
                now={now}
              />
            ))}
          </ol>
        </>
      )}
    </ActionForm>
  );
}

type QueueItemProps = {
  request: QueuedRequest;
  part: QueuePart;
  isSelected: boolean;
  shortcut: string | undefined;
  now: Date;
};

function QueueItem({ request, part, isSelected, shortcut, now }: QueueItemProps) {
  const t = useTranslations("dashboard.bulk");
  const locale = useLocale();
  return (
    <li
      className={classNames(
        "flex border-s-3 hover:bg-sunken",
        isSelected ? "border-s-accent bg-accent-soft" : "border-s-transparent",
      )}
    >
      {isUndecided(request.status) && (
        <Pick
          name="selected"
          value={request.id}
          label={t("select", { name: request.person.name })}
          shortcut={shortcut === "o" ? "x" : undefined}
        />
      )}
      <Link
        href={withQuery(urls.dashboardRequest(locale, request.id), part)}
        prefetch={false}
        aria-current={isSelected ? "true" : undefined}
        aria-keyshortcuts={shortcut}
        className="flex min-w-0 flex-1 flex-col gap-1 px-2 py-3"
      >
        <span className="flex items-baseline justify-between gap-3">
          <span className="flex min-w-0 items-center gap-2 font-medium">
            <span className="truncate">{request.person.name}</span>
            <LinkPending />
          </span>
          <When request={request} now={now} />
        </span>
        <About request={request} />
      </Link>
    </li>
  );
}

function When({ request, now }: { request: QueuedRequest; now: Date }) {
  const { status, dueAt, noticeUntil, decision } = request;
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const look = "flex-none text-muted text-sm";
  if (noticeUntil) {
    return <span className={look}>{t("noticeEnds", { when: timeApart(noticeUntil, now, locale) })}</span>;
  }
  if (decision) {
    return <span className={look}>{t("decidedAgo", { ago: timeApart(decision.at, now, locale) })}</span>;
  }
  if (status === "NEEDS_INFO") return <span className={look}>{t("clockRests")}</span>;
  if (dueAt < now) {
    const days = Math.floor((now.getTime() - dueAt.getTime()) / 86_400_000);
    return <span className="flex-none font-medium text-danger text-sm">{t("overdue", { days })}</span>;
  }
  return <span className={look}>{t("due", { when: timeApart(dueAt, now, locale) })}</span>;
}

function About({ request }: { request: QueuedRequest }) {
  const t = useTranslations("dashboard");
  const kinds = useTranslations("enums.joinRequestKind");
  const locale = useLocale();
  const { claimedBy, decision } = request;
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span>
          <Localized value={request.sig.name} locale={locale} />
        </span>
        <Badge>{request.list?.name ?? kinds(request.kind)}</Badge>
        {claimedBy && <span className="text-muted">{t("isOnIt", { name: claimedBy.name })}</span>}
      </span>
      <span className="line-clamp-1 text-muted text-sm">
        {decision
          ? t(`decidedBy.${decision.outcome}`, { name: decision.decider.name })
          : request.introduction || request.intentions}
      </span>
    </>
  );
}

/** Nothing here: because everything is answered, or because of the filters. */
function EmptyQueue({ part }: { part: QueuePart }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  if (part.after) {
    return (
      <EmptyState icon={Inbox} title={t("end")}>
        <TextLink href={withQuery(urls.dashboard(locale), { ...part, after: undefined })}>
          {t("toStart")}
        </TextLink>
      </EmptyState>
    );
  }
  if (part.sig || part.kind || part.claimed) {
    return (
      <EmptyState icon={Inbox} title={t("noMatch")}>
        <TextLink href={withQuery(urls.dashboard(locale), { state: part.state })}>{t("clear")}</TextLink>
      </EmptyState>
    );
  }
  const state = part.state ?? "waiting";
  return (
    <EmptyState icon={Inbox} title={t(`empty.${state}`)}>
      {t(`emptyHelp.${state}`)}
    </EmptyState>
  );
}
