import Check from "lucide-react/icons/check";
import ListFilter from "lucide-react/icons/list-filter";
import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { FacetCount } from "#lib/sigs/queries.ts";
import { type Facet, facets } from "#lib/sigs/rules.ts";
import type { DirectoryProps } from "./directory.tsx";
import { useFacetLinks } from "./facet-links.ts";

type FacetsProps = Omit<DirectoryProps, "asOf">;

const shownAtOnce = 8;

const sheetLook = classNames(
  "inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none overflow-auto rounded-t border-0 bg-raised p-6 text-ink shadow-float backdrop:bg-[oklch(0_0_0/0.5)]",
  "lg:static lg:block lg:max-h-none lg:overflow-visible lg:bg-transparent lg:p-0 lg:shadow-none",
);

/** What the directory can be narrowed by: beside it where there is room, a sheet of the browser's own on a phone. */
export function DirectoryFacets(props: FacetsProps) {
  const t = useTranslations("directory");
  const used = facets.filter((facet) => props.filters[facet] !== undefined).length;
  return (
    <div>
      <button
        type="button"
        popoverTarget="filters"
        className="flex min-h-11 w-full items-center justify-center gap-2 rounded border border-control bg-raised font-medium lg:hidden"
      >
        <ListFilter />
        {t("filters")}
        {used > 0 && <span className="rounded-full bg-accent-soft px-2 text-accent text-sm">{used}</span>}
      </button>
      <div id="filters" popover="auto" className={sheetLook}>
        <nav aria-label={t("filters")} className="flex flex-col gap-6">
          {facets.map((facet) => (
            <FacetGroup key={facet} facet={facet} {...props} />
          ))}
        </nav>
        <button
          type="button"
          popoverTarget="filters"
          popoverTargetAction="hide"
          className="mt-6 min-h-11 w-full rounded border border-control font-medium lg:hidden"
        >
          {t("closeFilters")}
        </button>
      </div>
    </div>
  );
}

/** One facet; left out where nothing has a value for it. */
function FacetGroup({ facet, community, found, filters }: FacetsProps & { facet: Facet }) {
  const t = useTranslations("directory");
  const counts = found.facets[facet];
  const chosen = filters[facet];
  if (counts.length === 0 && chosen === undefined) return null;
  const first = counts.filter((one, index) => index < shownAtOnce || one.value === chosen);
  const rest = counts.filter((one) => !first.includes(one));
  const list = (values: FacetCount[]) => (
    <ul className="flex flex-col">
      {values.map((one) => (
        <FacetValue key={one.value} facet={facet} one={one} slug={community.slug} filters={filters} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={`facet-${facet}`} className="flex flex-col gap-1">
      <h3 id={`facet-${facet}`} className="font-medium text-muted text-sm">
        {t(`facet.${facet}`)}
      </h3>
      {list(first)}
      {rest.length > 0 && (
        <Disclosure summary={<span className="text-sm">{t("more", { count: rest.length })}</span>}>
          {list(rest)}
        </Disclosure>
      )}
    </section>
  );
}

type ValueProps = { facet: Facet; one: FacetCount; slug: string; filters: FacetsProps["filters"] };

function FacetValue({ facet, one, slug, filters }: ValueProps) {
  const t = useTranslations("directory");
  const { hrefWith, labelOf } = useFacetLinks(slug, filters);
  const isChosen = filters[facet] === one.value;
  return (
    <li>
      <a
        href={hrefWith(facet, isChosen ? undefined : one.value)}
        aria-current={isChosen ? "true" : undefined}
        className={classNames(
          "-mx-2 flex min-h-10 items-center gap-2 rounded px-2 text-sm hover:bg-sunken lg:min-h-8",
          isChosen && "font-medium text-accent",
        )}
      >
        {isChosen && <Check className="size-4" />}
        <span className="min-w-0 break-words">{labelOf(facet, one)}</span>
        <span className="ms-auto text-muted tabular-nums">
          <span aria-hidden="true">{one.count}</span>
          <span className="sr-only">{t("sigsWith", { count: one.count })}</span>
        </span>
      </a>
    </li>
  );
}
