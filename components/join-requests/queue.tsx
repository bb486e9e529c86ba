import Inbox from "lucide-react/icons/inbox";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkPending } from "#components/ui/link-pending.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { JoinRequestCard } from "#lib/join-requests/queries.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { timeApart } from "#lib/time-format.ts";
import { urls, withQuery } from "#lib/urls.ts";

type QueueProps = { requests: JoinRequestCard[]; part: QueuePart; selectedId?: string; now: Date };

/** The requests that wait for me, the soonest due first. */
export function Queue({ requests, part, selectedId, now }: QueueProps) {
  const locale = useLocale();
  if (requests.length === 0) return <EmptyQueue isNarrowed={Boolean(part.sig || part.kind)} />;
  return (
    <ol className="divide-y divide-line border-line border-y">
      {requests.map((request) => (
        <QueueItem
          key={request.id}
          request={request}
          href={withQuery(urls.dashboardRequest(locale, request.id), part)}
          isSelected={request.id === selectedId}
          now={now}
        />
      ))}
    </ol>
  );
}

type QueueItemProps = { request: JoinRequestCard; href: string; isSelected: boolean; now: Date };

function QueueItem({ request, href, isSelected, now }: QueueItemProps) {
  const t = useTranslations("dashboard");
  const kinds = useTranslations("enums.joinRequestKind");
  const locale = useLocale();
  const isOverdue = request.dueAt < now;
  return (
    <li>
      <Link
        href={href}
        aria-current={isSelected ? "true" : undefined}
        className={classNames(
          "flex gap-3 border-s-3 px-3 py-3 hover:bg-sunken",
          isSelected ? "border-accent bg-accent-soft" : "border-transparent",
        )}
      >
        <AvatarInitials name={request.person.name} />
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span className="flex items-baseline justify-between gap-3">
            <span className="flex min-w-0 items-center gap-2 font-medium">
              <span className="truncate">{request.person.name}</span>
              <LinkPending />
            </span>
            <span
              className={classNames(
                "flex-none text-sm",
                isOverdue ? "font-medium text-danger" : "text-muted",
              )}
            >
              {t("due")} {timeApart(request.dueAt, now, locale)}
            </span>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
            <span>
              <Localized value={request.sig.name} locale={locale} />
            </span>
            <Badge>{request.list?.name ?? kinds(request.kind)}</Badge>
          </span>
          <span className="line-clamp-1 text-muted text-sm">
            {request.introduction || request.intentions}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** Nothing waits: because everything is answered, or because of the filters. */
export function EmptyQueue({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  if (isNarrowed) {
    return (
      <p>
        {t("noMatch")} <TextLink href={urls.dashboard(locale)}>{t("clear")}</TextLink>
      </p>
    );
  }
  return (
    <EmptyState icon={Inbox} title={t("empty")}>
      {t("emptyHelp")}
    </EmptyState>
  );
}
