import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import type { ArchiveAccess, SubscriptionPolicy } from "#lib/generated/prisma/enums.ts";
import { urls, withQuery } from "#lib/urls.ts";

type List = {
  id: string;
  name: string;
  address: string | null;
  policy: SubscriptionPolicy;
  archive: ArchiveAccess;
  archiveUrl: string | null;
  isPlanned: boolean;
};

type SigListsProps = { community: string; sig: string; lists: readonly List[]; isOpen: boolean };

/** A SIG's mailing lists: how one gets on them and who can read what is written there. */
export function SigLists({ community, sig, lists, isOpen }: SigListsProps) {
  const t = useTranslations("sig");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-line border-y">
      {lists.map((list) => (
        <li key={list.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
          <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
            <span className="flex flex-wrap items-baseline gap-x-2 font-medium">
              {list.name}
              {list.isPlanned && <Badge>{t("planned")}</Badge>}
            </span>
            {list.address && <span className="break-words text-muted text-sm">{list.address}</span>}
            <span className="text-sm">{t(`listPolicy.${list.policy}`)}</span>
            <span className="text-sm">{t(`archiveReaders.${list.archive}`)}</span>
            {list.archiveUrl && (
              <span className="text-sm">
                <ExternalLink href={list.archiveUrl}>{t("archive")}</ExternalLink>
              </span>
            )}
          </div>
          {isOpen && !list.isPlanned && (
            <ButtonLink
              href={withQuery(urls.join(locale, community, sig), { for: "list", list: list.id })}
              size="small"
              prefetch={false}
              aria-label={`${t(`listAction.${list.policy}`)}: ${list.name}`}
            >
              {t(`listAction.${list.policy}`)}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}
