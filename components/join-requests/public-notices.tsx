import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { PublicNotice } from "#lib/join-requests/public.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";

/** Who is to lead the SIG unless somebody objects. */
export function PublicNotices({ sig, notices }: { sig: SigPage; notices: readonly PublicNotice[] }) {
  return notices.map((notice) => <InNotice key={notice.id} sig={sig} notice={notice} />);
}

function InNotice({ sig, notice }: { sig: SigPage; notice: PublicNotice }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, person, role, decision, noticeUntil } = notice;
  const { slug, timeZone } = sig.community;
  if (!role || !decision || !noticeUntil) return null;
  return (
    <Notice
      tone="info"
      title={t("publicNotice.toBecome", { name: person.name, role: t(`enums.role.${role}`) })}
    >
      <p>
        {t.rich("publicNotice.until", {
          decider: decision.decider.name,
          date: () => <DateOnly at={noticeUntil} locale={locale} timeZone={timeZone} />,
        })}{" "}
        <TextLink href={urls.publicNotice(locale, slug, sig.slug, id)} prefetch={false}>
          {t("publicNotice.toObject")}
        </TextLink>
      </p>
    </Notice>
  );
}
