import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { RelativeTime } from "#components/ui/time.tsx";
import { pickText } from "#lib/localized-text.ts";
import { read } from "#lib/notices/actions.ts";
import { isAboutReader, noticePath, roleOf, type ShownNotice } from "#lib/notices/shown.ts";
import { isNoticed } from "#lib/notices/topics.ts";

type ReadingProps = { now: Date; timeZone: string };

export function NoticeList({ notices, ...reading }: ReadingProps & { notices: ShownNotice[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} {...reading} />
      ))}
    </ul>
  );
}

function NoticeRow({ notice, now, timeZone }: ReadingProps & { notice: ShownNotice }) {
  const locale = useLocale();
  const { at, readAt } = notice;
  const community = notice.event.community ?? notice.event.sig?.community;
  const when = (
    <span className="text-muted text-sm">
      {community && `${pickText(community.name, locale).text} · `}
      <RelativeTime at={at} now={now} locale={locale} timeZone={timeZone} />
    </span>
  );
  return (
    <li className="py-3 ps-6">
      {readAt ? (
        <>
          <TextLink href={noticePath(notice, locale)}>
            <NoticeText notice={notice} />
          </TextLink>
          <p>{when}</p>
        </>
      ) : (
        <Unread notice={notice}>{when}</Unread>
      )}
    </li>
  );
}

/** Opening it is posted, so that it counts as read. */
function Unread({ notice, children }: { notice: ShownNotice; children: ReactNode }) {
  const t = useTranslations("notices");
  const { id } = notice;
  return (
    <ActionForm
      id={`read-${id}`}
      action={read}
      hidden={{ noticeId: id }}
      className="flex flex-col items-start"
    >
      <button
        type="submit"
        id={`text-${id}`}
        name="afterwards"
        value="open"
        className="relative text-start font-semibold decoration-1 underline-offset-[0.18em] hover:underline"
      >
        <span className="-start-6 absolute top-[0.45em] size-2.5 rounded-full bg-accent" />
        <span className="sr-only">{t("unread")}: </span>
        <NoticeText notice={notice} />
      </button>
      <div className="flex flex-wrap items-center gap-x-2">
        {children}
        <SubmitButton
          variant="quiet"
          size="small"
          name="afterwards"
          value="stay"
          aria-describedby={`text-${id}`}
        >
          {t("read")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What happened, in a sentence. */
function NoticeText({ notice }: { notice: ShownNotice }) {
  const locale = useLocale();
  const t = useTranslations();
  const { joinRequest, actor, subject, sig, proposal } = notice.event;
  if (!isNoticed(notice.mail)) return null;
  const asked = roleOf(notice);
  const role = asked ? t(`enums.role.${asked}`) : "";
  const list = joinRequest?.list?.name ?? "";
  const sigName = sig ? pickText(sig.name, locale).text : "";
  return t(`notices.text.${notice.mail}`, {
    actor: actor?.name ?? "",
    subject: subject?.name ?? "",
    sig: sigName,
    wish: joinRequest ? t(`notices.wish.${joinRequest.kind}`, { sig: sigName, list, role }) : "",
    isMine: String(isAboutReader(notice)),
    hasActor: String(actor !== null),
    role,
    number: proposal?.number ?? 0,
    name: proposal?.name ?? "",
  });
}
