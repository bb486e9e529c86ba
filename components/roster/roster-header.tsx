import Download from "lucide-react/icons/download";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { ManagedRoster } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";

/** Which roster this is, how many are on it, and the way to take it along. */
export function RosterHeader({ sig, count }: Pick<ManagedRoster, "sig" | "count">) {
  const t = useTranslations("roster");
  const locale = useLocale();
  const { slug, name } = sig.community;
  const crumbs = [
    { href: urls.community(locale, slug), label: <Localized value={name} locale={locale} /> },
    { href: urls.sig(locale, slug, sig.slug), label: <Localized value={sig.name} locale={locale} /> },
  ];
  return (
    <PageHeader
      breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
      title={t("title", { sig: pickText(sig.name, locale).text })}
      summary={t("summary")}
      facts={
        <>
          <span>{t("members", { count })}</span>
          <a
            href={urls.rosterFile(sig.id, locale)}
            download
            className="inline-flex items-center gap-1.5 text-accent underline underline-offset-4"
          >
            <Download />
            {t("export")}
          </a>
        </>
      }
    />
  );
}
