import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import { withdraw } from "#lib/join-requests/actions.ts";
import type { JoinRequestCard } from "#lib/join-requests/queries.ts";
import { isUndecided } from "#lib/join-requests/state.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { RequestStatus } from "./status.tsx";

type MyRequestProps = { request: JoinRequestCard; now: Date; timeZone: string };

/** One of my requests: what I asked, where it stands, what happens next. */
export function MyRequest({ request, now, timeZone }: MyRequestProps) {
  const t = useTranslations("me");
  const locale = useLocale();
  const { sig } = request;
  return (
    <li id={`request-${request.id}`} className="flex flex-col gap-3 py-5 target:bg-accent-soft">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="font-semibold">
          <TextLink href={urls.sig(locale, sig.community.slug, sig.slug)}>
            <Localized value={sig.name} locale={locale} />
          </TextLink>
          <span className="font-normal text-muted"> · </span>
          <span className="font-normal">
            <What request={request} />
          </span>
        </h3>
        <RequestStatus status={request.status} />
      </div>
      <p className="text-muted text-sm">
        {t.rich("submitted", {
          date: () => <DateOnly at={request.submittedAt} locale={locale} timeZone={timeZone} />,
        })}
        {isUndecided(request.status) && (
          <>
            {" · "}
            {t("due")}: <TimeLeft at={request.dueAt} now={now} locale={locale} timeZone={timeZone} />
            {" · "}
            {t("next")}
          </>
        )}
      </p>
      <Answer request={request} timeZone={timeZone} />
      <Words request={request} />
      {isUndecided(request.status) ? <Withdraw id={request.id} /> : <AskAgain request={request} />}
    </li>
  );
}

function What({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("me");
  const roles = useTranslations("enums.role");
  if (request.kind === "LIST") return t("forList", { list: request.list?.name ?? "" });
  if (request.kind === "LEAD" && request.role) return t("forLead", { role: roles(request.role) });
  return t("forMembership");
}

function Answer({ request, timeZone }: { request: JoinRequestCard; timeZone: string }) {
  const t = useTranslations("me");
  const locale = useLocale();
  const { decision } = request;
  if (!decision) return null;
  return (
    <blockquote className="border-line border-s-3 ps-4">
      {decision.note && (
        <p className="whitespace-pre-line">
          <span className="sr-only">{decision.outcome === "DECLINED" ? t("reason") : t("note")}: </span>
          {decision.note}
        </p>
      )}
      <footer className="text-muted text-sm">
        {decision.decider.name}, <DateOnly at={decision.at} locale={locale} timeZone={timeZone} />
      </footer>
    </blockquote>
  );
}

function Words({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("me");
  const asked = useTranslations("dashboard");
  const lists = request.lists.map(({ list }) => list.name).join(", ");
  return (
    <Disclosure summary={t("yourWords")}>
      <DescriptionList>
        {request.introduction && (
          <Description term={asked("introduction")}>
            <p className="whitespace-pre-line">{request.introduction}</p>
          </Description>
        )}
        <Description term={request.kind === "MEMBERSHIP" ? asked("intentions") : asked("why")}>
          <p className="whitespace-pre-line">{request.intentions}</p>
        </Description>
        {request.experience && (
          <Description term={asked("experience")}>
            <p className="whitespace-pre-line">{request.experience}</p>
          </Description>
        )}
        {lists && <Description term={t("withLists")}>{lists}</Description>}
      </DescriptionList>
    </Disclosure>
  );
}

function Withdraw({ id }: { id: string }) {
  const t = useTranslations("me");
  return (
    <Disclosure summary={t("withdraw")}>
      <ActionForm id={`withdraw-${id}`} action={withdraw} hidden={{ id }}>
        <p>{t("withdrawSure")}</p>
        <div>
          <SubmitButton variant="danger">{t("withdrawRequest")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}

function AskAgain({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("me");
  const locale = useLocale();
  if (request.status === "APPROVED") return null;
  const { slug, community } = request.sig;
  const way = { MEMBERSHIP: "membership", LIST: "list", LEAD: "lead" }[request.kind];
  const query = { for: way, list: request.list?.id };
  return (
    <p>
      <TextLink href={withQuery(urls.join(locale, community.slug, slug), query)}>{t("askAgain")}</TextLink>
    </p>
  );
}
