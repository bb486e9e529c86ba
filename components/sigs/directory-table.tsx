import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Cell, ColumnHeader, RowHeader, Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import type { DirectoryProps } from "./directory.tsx";
import { LastLife, Leads } from "./directory-cards.tsx";
import { SigStatus } from "./sig-status.tsx";

const columns = ["sig", "leads", "status", "policy", "life"] as const;

export function DirectoryTable({ community, found, asOf }: DirectoryProps) {
  const t = useTranslations();
  const locale = useLocale();
  const name = pickText(community.name, locale).text;
  return (
    <Table caption={t("directory.caption", { community: name })}>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHeader key={column}>{t(`directory.column.${column}`)}</ColumnHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.sigs.map((sig) => (
          <tr key={sig.id}>
            <RowHeader className="min-w-56">
              <TextLink href={urls.sig(locale, community.slug, sig.slug)}>
                <Localized value={sig.name} locale={locale} />
              </TextLink>
              <span className="mt-0.5 block font-normal text-muted">
                <Localized value={sig.summary} locale={locale} />
              </span>
              {sig.tags.length > 0 && (
                <span className="mt-1.5 flex flex-wrap gap-1.5 font-normal">
                  {sig.tags.map((tag) => (
                    <Badge key={tag}>{tag}</Badge>
                  ))}
                </span>
              )}
            </RowHeader>
            <Cell className="min-w-36">
              <Leads leads={sig.leads} />
            </Cell>
            <Cell>
              <SigStatus status={sig.status} />
            </Cell>
            <Cell className="whitespace-nowrap">{t(`enums.joinPolicy.${sig.joinPolicy}`)}</Cell>
            <Cell className="whitespace-nowrap">
              {sig.lastLifeAt === null ? (
                t("directory.noLife")
              ) : (
                <LastLife at={sig.lastLifeAt} asOf={asOf} timeZone={community.timeZone} />
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
