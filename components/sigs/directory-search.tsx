import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { useLocale, useTranslations } from "next-intl";
import { controlLook } from "#components/forms/control-look.ts";
import { Button } from "#components/ui/button.tsx";
import { directoryQuery, facets, isNarrowed } from "#lib/sigs/rules.ts";
import type { SigFilters } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import type { DirectoryProps } from "./directory.tsx";
import { useFacetLinks } from "./facet-links.ts";

type SearchProps = Omit<DirectoryProps, "asOf">;

/** The search form, which keeps the filters, and below it the filters in use. */
export function DirectorySearch({ community, found, filters }: SearchProps) {
  const t = useTranslations("directory");
  const locale = useLocale();
  const address = urls.community(locale, community.slug);
  return (
    <div className="flex flex-col gap-3">
      <search>
        <form action={address} method="get" className="flex gap-2">
          <label className="relative min-w-0 flex-1">
            <span className="sr-only">{t("searchLabel")}</span>
            <Search className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-muted" />
            <input
              type="search"
              name="q"
              defaultValue={filters.q}
              maxLength={200}
              placeholder={t("searchHint")}
              className={`${controlLook} min-h-11 ps-10`}
            />
          </label>
          <KeptFilters filters={filters} />
          <Button type="submit" variant="primary" className="min-h-11">
            {t("search")}
          </Button>
        </form>
      </search>
      {isNarrowed(filters) && <FiltersInUse community={community} found={found} filters={filters} />}
    </div>
  );
}

function KeptFilters({ filters }: { filters: SigFilters }) {
  const kept = new URLSearchParams(directoryQuery({ ...filters, q: "", page: 1 }));
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function FiltersInUse({ community, found, filters }: SearchProps) {
  const t = useTranslations("directory");
  const locale = useLocale();
  const { hrefWith, labelOf } = useFacetLinks(community.slug, filters);
  const used = facets.flatMap((facet) => {
    const value = filters[facet];
    if (!value) return [];
    const known = found.facets[facet].find((one) => one.value === value);
    return [{ label: labelOf(facet, known ?? { value, label: value }), href: hrefWith(facet, undefined) }];
  });
  if (filters.q) used.unshift({ label: `“${filters.q}”`, href: hrefWith("q", "") });
  return (
    <nav aria-label={t("active")}>
      <ul className="flex flex-wrap items-center gap-2 text-sm">
        {used.map(({ label, href }) => (
          <li key={href}>
            <a
              href={href}
              aria-label={t("remove", { name: label })}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-accent-soft px-3 text-accent hover:text-accent-strong"
            >
              {label}
              <X className="size-3.5" />
            </a>
          </li>
        ))}
        <li>
          <a
            href={urls.community(locale, community.slug)}
            className="inline-flex min-h-8 items-center px-1 text-muted underline underline-offset-4 hover:text-ink"
          >
            {t("clear")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
