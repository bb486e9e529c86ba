import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SideBySide } from "#components/ui/side-by-side.tsx";
import { changedSections, originalLanguage, originalTexts } from "#lib/charters/rules.ts";
import { type CharterSections, charterSectionKeys } from "#lib/charters/schema.ts";
import { compareWords } from "#lib/word-diff.ts";

type ChangesProps = {
  before: { title: ReactNode; sections: CharterSections };
  after: { title: ReactNode; sections: CharterSections };
};

/** What two revisions of a charter word differently, section by section. Compared as they were written, not as translated. */
export function CharterChanges({ before, after }: ChangesProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const language = originalLanguage(after.sections, locale);
  const [old, now] = [originalTexts(before.sections), originalTexts(after.sections)];
  const changed = changedSections(before.sections, after.sections);
  const same = charterSectionKeys.filter((key) => now[key] !== "" && !changed.includes(key));
  return (
    <div className="flex flex-col gap-8">
      {changed.length === 0 && <p className="text-muted">{t("changes.none")}</p>}
      {changed.map((key) => {
        const sides = compareWords(old[key], now[key], language);
        return (
          <section key={key} aria-labelledby={`change-${key}`} className="flex flex-col gap-3">
            <h3 id={`change-${key}`} className="font-semibold text-lg">
              {t(`section.${key}`)}
            </h3>
            <SideBySide
              before={{ title: before.title, stretches: sides.before }}
              after={{ title: after.title, stretches: sides.after }}
              lang={language === locale ? undefined : language}
            />
          </section>
        );
      })}
      {same.length > 0 && changed.length > 0 && (
        <p className="text-muted text-sm">
          {t("changes.same", { sections: same.map((key) => t(`section.${key}`)).join(" · ") })}
        </p>
      )}
    </div>
  );
}
