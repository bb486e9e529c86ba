import { useLocale, useTranslations } from "next-intl";
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
  const t = useTranslations("notices");
  const { id, at, readAt } = notice;
  const community = notice.event.community ?? notice.event.sig?.community;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-0.5">
        {readAt ? (
          <p>
            <TextLink href={noticePath(notice, locale)}>
              <NoticeText notice={notice} />
            </TextLink>
          </p>
        ) : (
          <p id={`text-${id}`} className="font-semibold">
            <span className="me-2 inline-block size-2.5 rounded-full bg-accent align-middle" />
            <span className="sr-only">{t("unread")}: </span>
            <NoticeText notice={notice} />
          </p>
        )}
        <p className="text-muted text-sm">
          {community && `${pickText(community.name, locale).text} · `}
          <RelativeTime at={at} now={now} locale={locale} timeZone={timeZone} />
        </p>
      </div>
      {!readAt && <ReadForm id={id} />}
    </li>
  );
}

function ReadForm({ id }: { id: string }) {
  const t = useTranslations("notices");
  return (
    <ActionForm id={`read-${id}`} action={read} hidden={{ noticeId: id }} className="flex flex-wrap gap-2">
      <SubmitButton
        variant="secondary"
        size="small"
        name="afterwards"
        value="open"
        aria-describedby={`text-${id}`}
      >
        {t("open")}
      </SubmitButton>
      <SubmitButton
        variant="quiet"
        size="small"
        name="afterwards"
        value="stay"
        aria-describedby={`text-${id}`}
      >
        {t("read")}
      </SubmitButton>
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
  return t(`notices.text.${notice.mail}`, {
    actor: actor?.name ?? "",
    subject: subject?.name ?? "",
    sig: sig ? pickText(sig.name, locale).text : "",
    wish: joinRequest ? t(`notices.wish.${joinRequest.kind}`, { list, role }) : "",
    isMine: String(isAboutReader(notice)),
    role,
    number: proposal?.number ?? 0,
    name: proposal?.name ?? "",
  });
}
