import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ExternalLink, TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { JoinRequestCard } from "#lib/join-requests/queries.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { isUndecided } from "#lib/join-requests/state.ts";
import { urls } from "#lib/urls.ts";
import { DecisionForms } from "./decision-forms.tsx";
import { RequestStatus } from "./status.tsx";

type RequestViewProps = {
  request: JoinRequestCard;
  earlier: JoinRequestCard[];
  mayDecide: boolean;
  queuePart: QueuePart;
  now: Date;
  timeZone: string;
};

/** One request as those who decide read it: the decision on top, then who asks for what, in their words, with the rounds before. */
export function RequestView({ request, earlier, mayDecide, queuePart, now, timeZone }: RequestViewProps) {
  const locale = useLocale();
  const t = useTranslations("dashboard");
  return (
    <article aria-labelledby={`request-${request.id}`} className="flex min-w-0 flex-col gap-6">
      <DecisionForms
        name={request.person.name}
        hidden={{ id: request.id, ...queuePart }}
        mayDecide={mayDecide}
      />
      {request.decision && <Decided request={request} timeZone={timeZone} />}
      <header className="flex flex-col gap-3">
        <div className="flex items-center gap-4">
          <AvatarInitials name={request.person.name} size="large" />
          <div className="min-w-0">
            <h2 id={`request-${request.id}`} className="font-semibold text-xl">
              {request.person.name}
            </h2>
            {request.person.affiliation && <p className="text-muted">{request.person.affiliation}</p>}
          </div>
        </div>
        <p>
          <Asks request={request} />
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
          <RequestStatus status={request.status} />
          <span>
            {t.rich("sent", {
              date: () => <DateOnly at={request.submittedAt} locale={locale} timeZone={timeZone} />,
            })}
          </span>
          {isUndecided(request.status) && (
            <span>
              {t.rich("answerDue", {
                left: () => <TimeLeft at={request.dueAt} now={now} locale={locale} timeZone={timeZone} />,
              })}
            </span>
          )}
        </div>
      </header>
      <Words request={request} />
      <section aria-labelledby={`earlier-${request.id}`} className="flex flex-col gap-2">
        <h3 id={`earlier-${request.id}`} className="font-semibold">
          {t("earlier")}
        </h3>
        {earlier.length === 0 && <p className="text-muted">{t("noEarlier")}</p>}
        {earlier.map((round) => (
          <Round key={round.id} round={round} timeZone={timeZone} />
        ))}
      </section>
    </article>
  );
}

function Asks({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("dashboard.asks");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const { slug, community, name } = request.sig;
  return t.rich(request.kind, {
    sig: () => (
      <TextLink href={urls.sig(locale, community.slug, slug)}>
        <Localized value={name} locale={locale} />
      </TextLink>
    ),
    list: request.list?.name ?? "",
    role: request.role ? roles(request.role) : "",
  });
}

function Words({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("dashboard");
  return (
    <DescriptionList>
      <Answer term={t("introduction")}>{request.introduction}</Answer>
      <Answer term={request.kind === "MEMBERSHIP" ? t("intentions") : t("why")}>{request.intentions}</Answer>
      <Answer term={t("experience")}>{request.experience}</Answer>
      <Answer term={t("endorser")}>{request.endorser?.name ?? ""}</Answer>
      {request.links.length > 0 && (
        <Description term={t("links")}>
          <ul>
            {request.links.map((link) => (
              <li key={link} className="break-all">
                <ExternalLink href={link}>{link}</ExternalLink>
              </li>
            ))}
          </ul>
        </Description>
      )}
      {request.lists.length > 0 && (
        <Description term={t("lists")}>
          <ul>
            {request.lists.map(({ list }) => (
              <li key={list.id}>{list.address ?? list.name}</li>
            ))}
          </ul>
        </Description>
      )}
    </DescriptionList>
  );
}

function Answer({ term, children }: { term: ReactNode; children: string }) {
  if (children === "") return null;
  return (
    <Description term={term}>
      <p className="max-w-measure whitespace-pre-line break-words">{children}</p>
    </Description>
  );
}

function Decided({ request, timeZone }: { request: JoinRequestCard; timeZone: string }) {
  const t = useTranslations("dashboard.decided");
  const locale = useLocale();
  const { decision } = request;
  if (!decision) return null;
  const title = t.rich(decision.outcome, {
    who: () => decision.decider.name,
    date: () => <DateOnly at={decision.at} locale={locale} timeZone={timeZone} />,
  });
  return (
    <Notice tone={decision.outcome === "APPROVED" ? "success" : "info"} title={title}>
      {decision.note && <p className="whitespace-pre-line break-words">{decision.note}</p>}
    </Notice>
  );
}

function Round({ round, timeZone }: { round: JoinRequestCard; timeZone: string }) {
  const locale = useLocale();
  const summary = (
    <>
      <DateOnly at={round.submittedAt} locale={locale} timeZone={timeZone} />
      <RequestStatus status={round.status} />
    </>
  );
  return (
    <Disclosure summary={summary}>
      <div className="flex flex-col gap-4">
        <Decided request={round} timeZone={timeZone} />
        <Words request={round} />
      </div>
    </Disclosure>
  );
}
