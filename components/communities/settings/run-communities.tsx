import { useLocale, useTranslations } from "next-intl";
import { Localized } from "#components/ui/localized.tsx";
import { Cell, ColumnHeader, RowHeader, Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { communitiesToRun } from "#lib/communities/queries.ts";
import { urls } from "#lib/urls.ts";

type RunCommunitiesProps = { communities: Awaited<ReturnType<typeof communitiesToRun>> };

/** The communities of the installation for its operator. */
export function RunCommunities({ communities }: RunCommunitiesProps) {
  const t = useTranslations("communitySettings.run");
  const locale = useLocale();
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <ColumnHeader>{t("community")}</ColumnHeader>
          <ColumnHeader>{t("chair")}</ColumnHeader>
          <ColumnHeader numeric>{t("sigs")}</ColumnHeader>
          <ColumnHeader>{t("act")}</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {communities.map(({ id, slug, name, seats, _count }) => (
          <tr key={id}>
            <RowHeader>
              <TextLink href={urls.community(locale, slug)}>
                <Localized value={name} locale={locale} />
              </TextLink>
            </RowHeader>
            <Cell>{seats[0]?.person.name ?? t("noChair")}</Cell>
            <Cell numeric>{_count.sigs}</Cell>
            <Cell>
              <TextLink href={urls.communitySettings(locale, slug)}>
                {t("settings")}
                <span className="sr-only">
                  : <Localized value={name} locale={locale} />
                </span>
              </TextLink>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
