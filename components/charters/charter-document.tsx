import { useLocale, useTranslations } from "next-intl";
import { LocalizedMarkdown } from "#components/markdown.tsx";
import { type CharterSections, charterSectionKeys } from "#lib/charters/schema.ts";
import { pickText } from "#lib/localized-text.ts";

/** A charter as a document to read and to print: numbered sections, with its contents beside it. */
export function CharterDocument({ sections }: { sections: CharterSections }) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const written = charterSectionKeys.filter((key) => sections[key] !== undefined);
  const isPartlyOriginal = written.some((key) => pickText(sections[key], locale).lang !== locale);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <nav aria-labelledby="contents" className="print:hidden">
        <div className="flex flex-col gap-2 lg:sticky lg:top-6">
          <h2 id="contents" className="font-medium text-muted text-sm">
            {t("contents")}
          </h2>
          <ol className="flex flex-col border-line border-s">
            {written.map((key, index) => (
              <li key={key}>
                <a
                  href={`#${key}`}
                  className="-ms-px flex min-h-9 items-center gap-2 border-transparent border-s ps-4 text-sm hover:border-accent hover:text-accent"
                >
                  <span className="text-muted tabular-nums">{index + 1}</span>
                  {t(`section.${key}`)}
                </a>
              </li>
            ))}
          </ol>
        </div>
      </nav>
      <article className="flex min-w-0 flex-col gap-10">
        {isPartlyOriginal && <p className="text-muted text-sm">{t("originalNote")}</p>}
        {written.map((key, index) => (
          <section key={key} aria-labelledby={key} className="flex flex-col gap-3">
            <h2 id={key} className="flex scroll-mt-6 items-baseline gap-3 font-semibold text-xl">
              <span className="text-muted tabular-nums">{index + 1}</span>
              {t(`section.${key}`)}
            </h2>
            <LocalizedMarkdown value={sections[key]} />
          </section>
        ))}
      </article>
    </div>
  );
}
