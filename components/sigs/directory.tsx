import LayoutGrid from "lucide-react/icons/layout-grid";
import SearchX from "lucide-react/icons/search-x";
import TableIcon from "lucide-react/icons/table-2";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { Directory as FoundSigs } from "#lib/sigs/queries.ts";
import { directoryQuery, isNarrowed } from "#lib/sigs/rules.ts";
import type { SigFilters } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { DirectoryCards } from "./directory-cards.tsx";
import { DirectoryFacets } from "./directory-facets.tsx";
import { DirectorySearch } from "./directory-search.tsx";
import { DirectoryTable } from "./directory-table.tsx";

export type DirectoryProps = {
  community: { slug: string; name: unknown; timeZone: string };
  found: FoundSigs;
  filters: SigFilters;
  asOf: Date;
};

/** A community's SIGs: search on top, what narrows it beside, cards or a table. All of it is links and one form. */
export function Directory(props: DirectoryProps) {
  const { community, found, filters } = props;
  const t = useTranslations("directory");
  return (
    <section aria-labelledby="sigs" className="flex scroll-mt-6 flex-col gap-5">
      <h2 id="sigs" className="sr-only">
        {t("title")}
      </h2>
      <DirectorySearch community={community} found={found} filters={filters} />
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <DirectoryFacets community={community} found={found} filters={filters} />
        <div className="flex min-w-0 flex-col gap-5">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="font-medium tabular-nums">{t("count", { count: found.total })}</p>
            <ViewSwitch community={community} filters={filters} />
          </div>
          <Results {...props} />
        </div>
      </div>
    </section>
  );
}

function Results(props: DirectoryProps) {
  const { community, found, filters } = props;
  if (found.total === 0) return <NoMatch community={community} filters={filters} />;
  return (
    <>
      {filters.view === "table" ? <DirectoryTable {...props} /> : <DirectoryCards {...props} />}
      <Pages community={community} found={found} filters={filters} />
    </>
  );
}

type Place = { community: DirectoryProps["community"]; filters: SigFilters };

function NoMatch({ community, filters }: Place) {
  const t = useTranslations();
  const locale = useLocale();
  const narrowed = isNarrowed(filters);
  return (
    <EmptyState
      icon={SearchX}
      title={t(narrowed ? "directory.noMatchTitle" : "directory.emptyTitle")}
      action={
        <>
          {narrowed && (
            <ButtonLink href={urls.community(locale, community.slug)} variant="primary">
              {t("directory.showAll")}
            </ButtonLink>
          )}
          <ButtonLink href={urls.newProposal(locale, community.slug)} prefetch={false}>
            {t("communities.propose")}
          </ButtonLink>
        </>
      }
    >
      {t(narrowed ? "directory.noMatch" : "directory.empty")}
    </EmptyState>
  );
}

function ViewSwitch({ community, filters }: Place) {
  const t = useTranslations("directory.view");
  const locale = useLocale();
  const views = [
    { view: "cards", icon: LayoutGrid },
    { view: "table", icon: TableIcon },
  ] as const;
  return (
    <nav aria-label={t("label")} className="flex overflow-hidden rounded border border-line text-sm">
      {views.map(({ view, icon: Icon }) => (
        <a
          key={view}
          href={urls.community(locale, community.slug) + directoryQuery({ ...filters, view })}
          aria-current={filters.view === view ? "true" : undefined}
          className={classNames(
            "-outline-offset-2 flex min-h-8 items-center gap-1.5 px-3",
            filters.view === view ? "bg-sunken font-medium" : "text-muted hover:text-ink",
          )}
        >
          <Icon />
          {t(view)}
        </a>
      ))}
    </nav>
  );
}

function Pages({ community, found, filters }: Place & { found: FoundSigs }) {
  const t = useTranslations("directory");
  const locale = useLocale();
  const { page, pages } = found;
  if (pages === 1) return null;
  const at = (number: number) =>
    urls.community(locale, community.slug) + directoryQuery({ ...filters, page: number });
  return (
    <Pagination
      label={t("pages")}
      previous={page > 1 ? { href: at(page - 1), label: t("previous") } : undefined}
      next={page < pages ? { href: at(page + 1), label: t("next") } : undefined}
      summary={t("page", { page, pages })}
    />
  );
}
