import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SideBySide } from "#components/ui/side-by-side.tsx";
import type { CharterChange } from "#lib/charters/changes.ts";

type ChangesProps = { before: ReactNode; after: ReactNode; change: CharterChange };

/** What two revisions of a charter word differently, section by section. `before` and `after` name them. */
export function CharterChanges({ before, after, change }: ChangesProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { language, changed, unchanged } = change;
  return (
    <div className="flex flex-col gap-8">
      {changed.length === 0 && <p className="text-muted">{t("changes.none")}</p>}
      {changed.map((section) => (
        <section key={section.key} aria-labelledby={`change-${section.key}`} className="flex flex-col gap-3">
          <h2 id={`change-${section.key}`} className="font-semibold text-lg">
            {t(`section.${section.key}`)}
          </h2>
          <SideBySide
            before={{ title: before, stretches: section.before }}
            after={{ title: after, stretches: section.after }}
            lang={language === locale ? undefined : language}
          />
        </section>
      ))}
      {unchanged.length > 0 && changed.length > 0 && (
        <p className="text-muted text-sm">
          {t("changes.same", { sections: unchanged.map((key) => t(`section.${key}`)).join(" · ") })}
        </p>
      )}
    </div>
  );
}
