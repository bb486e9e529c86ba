import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { locales } from "#lib/locales.ts";
import { languageNames } from "./language-switch.tsx";

/** What stands below every page. `children`: links of the community the page belongs to. */
export function SiteFooter({ path, children }: { path: string; children?: ReactNode }) {
  const current = useLocale();
  const t = useTranslations("shell");
  return (
    <footer className="mt-auto border-line border-t print:hidden">
      <div className="page flex flex-col gap-4 py-8 text-muted text-sm sm:flex-row sm:items-start sm:justify-between">
        <div className="flex flex-col gap-2">
          <p>{t("about")}</p>
          {children}
        </div>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {locales.map((locale) => (
            <li key={locale}>
              <a
                href={`/${locale}${path}`}
                lang={locale}
                hrefLang={locale}
                aria-current={locale === current ? "true" : undefined}
                className="inline-flex min-h-6 items-center underline-offset-4 hover:text-ink hover:underline aria-[current]:text-ink"
              >
                {languageNames[locale]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
