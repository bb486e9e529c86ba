import { useLocale, useTranslations } from "next-intl";
import { RepeatedRows } from "#components/forms/repeated-rows.tsx";
import type { RowColumn } from "#components/forms/row-control.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { LinkType } from "#lib/generated/prisma/enums.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { perLanguage, pickText } from "#lib/localized-text.ts";
import type { SigToEdit } from "#lib/sigs/queries.ts";
import { mostSigLinks, mostWorkstreams } from "#lib/sigs/schema.ts";

type Page = SigToEdit["page"];

type InLanguages = { name: string; label: string; original: Locale } & Pick<RowColumn, "rows" | "optional">;

/** A text in the language of the page, and its translations for whoever unfolds them. */
function inLanguages({ name, label, original, optional, rows }: InLanguages): RowColumn[] {
  return locales
    .toSorted((a, b) => Number(b === original) - Number(a === original))
    .map((locale) => ({
      name: `${name}.${locale}`,
      lang: locale,
      label: locale === original ? label : `${label} (${languageNames[locale]})`,
      optional: optional || locale !== original,
      isFolded: locale !== original,
      rows,
      isWide: rows !== undefined && locale === original,
    }));
}

/** A text's values by the names of its columns. */
function started(name: string, value: unknown): Record<string, string> {
  const texts = perLanguage(value);
  return Object.fromEntries(locales.map((locale) => [`${name}.${locale}`, texts[locale]]));
}

type WorkstreamRowsProps = Pick<Page, "workstreams"> & { original: Locale };

/** What a SIG works on, strand by strand. */
export function WorkstreamRows({ workstreams, original }: WorkstreamRowsProps) {
  const t = useTranslations("sigPage");
  return (
    <RepeatedRows
      name="workstreams"
      label={<span className="sr-only">{t("field.workstreams")}</span>}
      minimum={0}
      startRows={workstreams.map(({ id, title, description }) => ({
        id,
        ...started("title", title),
        ...started("description", description),
      }))}
      columns={[
        ...inLanguages({ name: "title", label: t("workstream.title"), original }).map((column) => ({
          ...column,
          isWide: !column.isFolded,
        })),
        ...inLanguages({
          name: "description",
          label: t("workstream.description"),
          original,
          rows: 2,
          optional: true,
        }),
      ]}
      rowLabels={Array.from({ length: Math.max(mostWorkstreams, workstreams.length) }, (_, row) =>
        t("workstream.row", { number: row + 1 }),
      )}
      addLabel={t("workstream.add")}
      foldedLabel={t("translations")}
      removeLabel={t("remove")}
    />
  );
}

type SigLinkRowsProps = Pick<Page, "links"> & { original: Locale };

/** A SIG's links, those that are planned and those below a repository too. */
export function SigLinkRows({ links, original }: SigLinkRowsProps) {
  const t = useTranslations("sigPage");
  const types = useTranslations("enums.linkType");
  const locale = useLocale();
  const repositories = links.filter(({ type, underId }) => type === "REPOSITORY" && underId === null);
  const columns: RowColumn[] = [
    {
      name: "type",
      label: t("link.type"),
      options: Object.values(LinkType).map((type) => ({ value: type, label: types(type) })),
    },
    ...inLanguages({ name: "label", label: t("link.label"), original }),
    { name: "url", label: t("link.url"), help: t("link.urlHelp"), optional: true, isWide: true },
    {
      name: "plannedFor",
      label: t("link.plannedFor"),
      help: t("link.plannedForHelp"),
      optional: true,
      isFolded: true,
    },
    {
      name: "under",
      label: t("link.under"),
      options: [
        { value: "", label: t("link.underNone") },
        ...repositories.map(({ id, label }) => ({ value: id, label: pickText(label, locale).text })),
      ],
      isFolded: true,
    },
    ...inLanguages({ name: "note", label: t("link.note"), original, rows: 2, optional: true }).map(
      (column) => ({ ...column, isFolded: true }),
    ),
  ];
  return (
    <RepeatedRows
      name="links"
      label={<span className="sr-only">{t("field.links")}</span>}
      minimum={0}
      startRows={links.map(({ id, type, label, note, url, plannedFor, underId }) => ({
        id,
        type,
        url: url ?? "",
        plannedFor: plannedFor ?? "",
        under: underId ?? "",
        ...started("label", label),
        ...started("note", note),
      }))}
      columns={columns}
      rowLabels={Array.from({ length: Math.max(mostSigLinks, links.length) }, (_, row) =>
        t("link.row", { number: row + 1 }),
      )}
      addLabel={t("link.add")}
      foldedLabel={t("link.more")}
      removeLabel={t("remove")}
    />
  );
}
