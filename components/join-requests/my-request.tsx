import { useLocale, useTranslations } from "next-intl";
import { Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { MyRequestCard } from "#lib/join-requests/queries.ts";
import { lapsesAt } from "#lib/join-requests/rules.ts";
import { isOpen } from "#lib/join-requests/state.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { Messages } from "./conversation.tsx";
import { AnswerForm, EditForm, WithdrawForm } from "./my-request-forms.tsx";
import { MyRequestHistory } from "./my-request-history.tsx";
import { RequestStatus } from "./status.tsx";

type MyRequestProps = { request: MyRequestCard; now: Date; timeZone: string };

/** One of my requests: what I asked, where it stands, what happens next, and what I can do. */
export function MyRequest({ request, now, timeZone }: MyRequestProps) {
  const locale = useLocale();
  const t = useTranslations("me");
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
        <RequestStatus status={request.status} isDecider={false} />
      </div>
      <Course request={request} now={now} timeZone={timeZone} />
      {request.decision?.note && (
        <blockquote className="max-w-measure whitespace-pre-line break-words border-line border-s-3 ps-4">
          {request.decision.note}
        </blockquote>
      )}
      {request.messages.length > 0 && (
        <section aria-label={t("conversation")}>
          <Messages messages={request.messages} timeZone={timeZone} />
        </section>
      )}
      <AnswerForm request={request} />
      <div className="flex flex-col">
        <Words request={request} />
        <MyRequestHistory request={request} timeZone={timeZone} />
        <EditForm request={request} />
        <WithdrawForm request={request} />
      </div>
      <AskAgain request={request} />
    </li>
  );
}

function What({ request }: { request: MyRequestCard }) {
  const t = useTranslations("me");
  const roles = useTranslations("enums.role");
  if (request.kind === "LIST") return t("forList", { list: request.list?.name ?? "" });
  if (request.kind === "LEAD" && request.role) return t("forLead", { role: roles(request.role) });
  return t("forMembership");
}

const facts = "text-muted text-sm";

/** When it was sent, how it ended or what happens next. */
function Course({ request, now, timeZone }: MyRequestProps) {
  const t = useTranslations("me");
  const locale = useLocale();
  const { status, decision, dueAt } = request;
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  const sent = t.rich("submitted", { date: () => day(request.submittedAt) });
  if (!isOpen(status)) {
    const endedAt = request.endedAt ?? request.submittedAt;
    const end = t.rich(`ended.${status}`, {
      who: () => decision?.decider.name ?? "",
      date: () => day(endedAt),
    });
    return (
      <p className={facts}>
        {sent} · {end}
      </p>
    );
  }
  if (status === "NOTICE") {
    return (
      <>
        <p className={facts}>{sent}</p>
        <InNotice request={request} timeZone={timeZone} />
      </>
    );
  }
  const lapses = { date: () => day(lapsesAt(request, request.community)) };
  if (status === "NEEDS_INFO") {
    return (
      <>
        <p className={facts}>{sent}</p>
        <p className="max-w-measure">{t.rich("nextAsked", lapses)}</p>
      </>
    );
  }
  const next = dueAt > now ? "next" : request.escalation === "STEERING" ? "nextOverdue" : "nextLate";
  return (
    <>
      <p className={facts}>
        {sent} ·{" "}
        {t.rich("due", {
          date: () => day(dueAt),
          left: () => <TimeLeft at={dueAt} now={now} locale={locale} timeZone={timeZone} />,
        })}
      </p>
      <p className="max-w-measure">
        {t(next)} {t.rich("lapses", lapses)}
      </p>
    </>
  );
}

/** Who approved it, and until when everybody concerned can object. */
function InNotice({ request, timeZone }: Omit<MyRequestProps, "now">) {
  const t = useTranslations("me");
  const locale = useLocale();
  const { id, sig, decision, noticeUntil } = request;
  if (!decision || !noticeUntil) return null;
  return (
    <p className="max-w-measure">
      {t.rich("inNotice", {
        who: () => decision.decider.name,
        date: () => <DateOnly at={decision.at} locale={locale} timeZone={timeZone} />,
        until: () => <DateOnly at={noticeUntil} locale={locale} timeZone={timeZone} />,
        notice: (words) => (
          <TextLink href={urls.publicNotice(locale, sig.community.slug, sig.slug, id)}>{words}</TextLink>
        ),
      })}
    </p>
  );
}

function Words({ request }: { request: MyRequestCard }) {
  const t = useTranslations("me");
  const asked = useTranslations("dashboard");
  const lists = request.lists.map(({ list }) => list.name).join(", ");
  const words = [
    [asked("introduction"), request.introduction],
    [request.kind === "MEMBERSHIP" ? asked("intentions") : asked("why"), request.intentions],
    [asked("experience"), request.experience],
    [asked("links"), request.links.join("\n")],
    [t("withLists"), lists],
  ] as const;
  return (
    <Disclosure summary={t("yourWords")}>
      <DescriptionList>
        {words.map(
          ([term, text]) =>
            text && (
              <Description key={term} term={term}>
                <p className="whitespace-pre-line break-words">{text}</p>
              </Description>
            ),
        )}
      </DescriptionList>
    </Disclosure>
  );
}

function AskAgain({ request }: { request: MyRequestCard }) {
  const t = useTranslations("me");
  const locale = useLocale();
  if (isOpen(request.status) || request.status === "APPROVED") return null;
  const { slug, community } = request.sig;
  const way = { MEMBERSHIP: "membership", LIST: "list", LEAD: "lead" }[request.kind];
  const query = { for: way, list: request.list?.id };
  return (
    <p>
      <TextLink href={withQuery(urls.join(locale, community.slug, slug), query)}>{t("askAgain")}</TextLink>
    </p>
  );
}
