import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AccentScope } from "#components/ui/accent-scope.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { listCommunities } from "#lib/communities/public.ts";
import { urls } from "#lib/urls.ts";

type ListedCommunity = Awaited<ReturnType<typeof listCommunities>>[number];

/** A community on the front page. */
export function CommunityCard({ community }: { community: ListedCommunity }) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const { sigs, projects } = community._count;
  return (
    <li className="grid">
      <AccentScope hue={community.accentHue}>
        <div className="relative flex h-full flex-col gap-3 rounded border border-line border-t-3 border-t-accent-mark bg-raised p-6 transition-colors hover:border-x-control hover:border-b-control">
          <h3 className="font-semibold text-xl">
            <Link href={urls.community(locale, community.slug)} className="stretched hover:text-accent">
              <Localized value={community.name} locale={locale} />
            </Link>
          </h3>
          <p className="text-muted">
            <Localized value={community.summary} locale={locale} />
          </p>
          <ul className="mt-auto flex flex-wrap gap-x-5 gap-y-1 pt-3 text-sm">
            {sigs > 0 && <li className="font-medium">{t("sigCount", { count: sigs })}</li>}
            {projects > 0 && (
              <li className="relative">
                <TextLink href={urls.projects(locale, community.slug)}>
                  {t("projectCount", { count: projects })}
                </TextLink>
              </li>
            )}
          </ul>
        </div>
      </AccentScope>
    </li>
  );
}
