import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
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
      <Course request={request} now={now} timeZone={timeZone} />
      {request.decision?.note && (
        <blockquote className="max-w-measure whitespace-pre-line break-words border-line border-s-3 ps-4">
          {request.decision.note}
        </blockquote>
      )}
      <Words request={request} />
      <Withdraw request={request} />
      <AskAgain request={request} />
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

/** When it was sent, how it ended or what happens next. */
function Course({ request, now, timeZone }: MyRequestProps) {
  const t = useTranslations("me");
  const locale = useLocale();
  const { status, decision, dueAt } = request;
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  const sent = t.rich("submitted", { date: () => day(request.submittedAt) });
  if (!isUndecided(status)) {
    const endedAt = request.endedAt ?? request.submittedAt;
    const end = t.rich(`ended.${status}`, {
      who: () => decision?.decider.name ?? "",
      date: () => day(endedAt),
    });
    return (
      <p className="text-muted text-sm">
        {sent} · {end}
      </p>
    );
  }
  return (
    <p className="text-muted text-sm">
      {sent} · {t("due")}: <TimeLeft at={dueAt} now={now} locale={locale} timeZone={timeZone} />
      {" · "}
      {dueAt < now ? t("nextOverdue") : t("next")}
    </p>
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

/** Once the request has ended, the form only tells, after it was sent, who was faster. */
function Withdraw({ request: { id, status } }: { request: JoinRequestCard }) {
  const t = useTranslations("me");
  const isOpen = isUndecided(status);
  const look = isOpen ? "max-w-measure" : "contents";
  return (
    <ActionForm id={`withdraw-${id}`} action={withdraw} hidden={{ id }} className={look}>
      {isOpen && (
        <FormDisclosure summary={t("withdraw")}>
          <div className="flex flex-col gap-3">
            <p>{t("withdrawSure")}</p>
            <div>
              <SubmitButton variant="danger">{t("withdrawRequest")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      )}
    </ActionForm>
  );
}

function AskAgain({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("me");
  const locale = useLocale();
  if (isUndecided(request.status) || request.status === "APPROVED") return null;
  const { slug, community } = request.sig;
  const way = { MEMBERSHIP: "membership", LIST: "list", LEAD: "lead" }[request.kind];
  const query = { for: way, list: request.list?.id };
  return (
    <p>
      <TextLink href={withQuery(urls.join(locale, community.slug, slug), query)}>{t("askAgain")}</TextLink>
    </p>
  );
}
