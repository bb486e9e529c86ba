import { useLocale, useTranslations } from "next-intl";
import { JoinPolicy, SigKind, SigStatus } from "#lib/generated/prisma/enums.ts";
import { directoryQuery, type Facet } from "#lib/sigs/rules.ts";
import type { SigFilters } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";

const memberOf = <Values extends Record<string, string>>(values: Values, value: string) =>
  Object.values(values).find((one): one is Values[keyof Values] => one === value);

/** The addresses and words of a directory's filters. */
export function useFacetLinks(slug: string, filters: SigFilters) {
  const t = useTranslations("enums");
  const locale = useLocale();

  /** The directory with one filter set to a value, or without it, from its first page. */
  function hrefWith(name: Facet | "q", value: string | undefined): string {
    return urls.community(locale, slug) + directoryQuery({ ...filters, page: 1, [name]: value });
  }

  function labelOf(facet: Facet, { value, label }: { value: string; label: string }): string {
    const status = facet === "status" && memberOf(SigStatus, value);
    if (status) return t(`sigStatus.${status}`);
    const policy = facet === "policy" && memberOf(JoinPolicy, value);
    if (policy) return t(`joinPolicy.${policy}`);
    const kind = facet === "kind" && memberOf(SigKind, value);
    if (kind) return t(`sigKind.${kind}`);
    return label;
  }

  return { hrefWith, labelOf };
}
