import CircleCheck from "lucide-react/icons/circle-check";
import { useLocale, useTranslations } from "next-intl";
import { SigStatus } from "#components/sigs/sig-status.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { JoinRequestCard } from "#lib/join-requests/queries.ts";
import type { sigsWithoutActingLead } from "#lib/sigs/queries.ts";
import { timeApart } from "#lib/time-format.ts";
import { urls } from "#lib/urls.ts";

type RequestsProps = { requests: JoinRequestCard[]; asOf: Date };

/** The join requests that the committee answers because nobody else can or did. */
export function RequestsInStead({ requests, asOf }: RequestsProps) {
  const t = useTranslations("steering");
  if (requests.length === 0) return null;
  return (
    <Section id="requests" title={t("requests")}>
      <p className="text-muted">{t("requestsHelp")}</p>
      <ol className="divide-y divide-line border-line border-y">
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} asOf={asOf} />
        ))}
      </ol>
    </Section>
  );
}

function RequestRow({ request, asOf }: { request: JoinRequestCard; asOf: Date }) {
  const t = useTranslations("steering");
  const kinds = useTranslations("enums.joinRequestKind");
  const locale = useLocale();
  const isOverdue = request.dueAt < asOf;
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5 hover:bg-sunken">
      <TextLink href={urls.dashboardRequest(locale, request.id)} className="stretched font-medium">
        {request.person.name}
      </TextLink>
      <Badge>{request.list?.name ?? kinds(request.kind)}</Badge>
      <span className="text-muted text-sm">
        <Localized value={request.sig.name} locale={locale} />
      </span>
      <span
        className={classNames("text-sm sm:ms-auto", isOverdue ? "font-medium text-danger" : "text-muted")}
      >
        {t("due", { time: timeApart(request.dueAt, asOf, locale) })}
      </span>
    </li>
  );
}

type LeaderlessProps = { slug: string; sigs: Awaited<ReturnType<typeof sigsWithoutActingLead>> };

type ClearProps = { requests: number; checklists: number; terms: number; leaderless: number };

/** What waits for nobody, in a line instead of empty sections. */
export function AllClear(left: ClearProps) {
  const t = useTranslations("steering.clear");
  const clear = (["requests", "checklists", "terms", "leaderless"] as const).filter((one) => left[one] === 0);
  if (clear.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-muted text-sm">
      {clear.map((one) => (
        <span key={one} className="inline-flex items-center gap-1.5">
          <CircleCheck className="text-success" />
          {t(one)}
        </span>
      ))}
    </p>
  );
}

/** The SIGs whose leads cannot be reached here: none of them has an account. */
export function LeaderlessSigs({ slug, sigs }: LeaderlessProps) {
  const t = useTranslations("steering");
  const roster = useTranslations("roster");
  const locale = useLocale();
  if (sigs.length === 0) return null;
  return (
    <Section id="leaderless" title={t("leaderless")}>
      <p className="text-muted">{t("leaderlessHelp")}</p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {sigs.map((sig) => (
          <li
            key={sig.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-2.5"
          >
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={urls.sig(locale, slug, sig.slug)}>
                <Localized value={sig.name} locale={locale} />
              </TextLink>
              {sig.status !== "ACTIVE" && <SigStatus status={sig.status} />}
            </span>
            <TextLink href={urls.roster(locale, slug, sig.slug)} className="text-sm">
              {roster("appointLead")}
              <span className="sr-only">
                {" "}
                <Localized value={sig.name} locale={locale} />
              </span>
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
