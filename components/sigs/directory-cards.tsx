import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card, CardGrid } from "#components/ui/card.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { RelativeTime } from "#components/ui/time.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { DirectoryEntry } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";
import type { DirectoryProps } from "./directory.tsx";
import { SigStatus } from "./sig-status.tsx";

export function DirectoryCards({ community, found, asOf }: DirectoryProps) {
  return (
    <CardGrid>
      {found.sigs.map((sig) => (
        <SigCard key={sig.id} sig={sig} community={community} asOf={asOf} />
      ))}
    </CardGrid>
  );
}

type SigCardProps = { sig: DirectoryEntry; community: DirectoryProps["community"]; asOf: Date };

function SigCard({ sig, community, asOf }: SigCardProps) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Card as="li">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold text-lg">
          <Link href={urls.sig(locale, community.slug, sig.slug)} className="stretched hover:text-accent">
            <Localized value={sig.name} locale={locale} />
          </Link>
        </h3>
        <SigStatus status={sig.status} />
      </div>
      <p>
        <Localized value={sig.summary} locale={locale} />
      </p>
      {sig.parent && (
        <p className="text-muted text-sm">
          {t("directory.partOf", { name: pickText(sig.parent.name, locale).text })}
        </p>
      )}
      <Leads leads={sig.leads} />
      <div className="mt-auto flex flex-col gap-2 pt-1">
        <div className="flex flex-wrap gap-1.5">
          {sig.kind !== "SIG" && <Badge>{t(`enums.sigKind.${sig.kind}`)}</Badge>}
          {sig.tags.slice(0, 4).map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </div>
        <div className="flex flex-wrap justify-between gap-x-4 border-line border-t pt-3 text-muted text-sm">
          <span>{t(`enums.joinPolicy.${sig.joinPolicy}`)}</span>
          <span>
            {sig.lastLifeAt === null
              ? t("directory.noLife")
              : t.rich("directory.life", {
                  time: () => <LastLife at={sig.lastLifeAt} asOf={asOf} timeZone={community.timeZone} />,
                })}
          </span>
        </div>
      </div>
    </Card>
  );
}

/** When a SIG last gave a sign of life, as how long ago that is. */
export function LastLife({ at, asOf, timeZone }: { at: Date | null; asOf: Date; timeZone: string }) {
  const locale = useLocale();
  return at && <RelativeTime at={at} now={asOf} locale={locale} timeZone={timeZone} />;
}

const namedLeads = 2;

/** Who leads a SIG: initials of some, names of the first. */
export function Leads({ leads }: { leads: DirectoryEntry["leads"] }) {
  const t = useTranslations("directory");
  if (leads.length === 0) return <p className="text-muted text-sm">{t("noLead")}</p>;
  const others = leads.length - namedLeads;
  return (
    <div className="flex items-center gap-2 text-sm">
      <span className="-space-x-1.5 flex">
        {leads.slice(0, 3).map((lead) => (
          <AvatarInitials key={lead.id} name={lead.name} size="small" />
        ))}
      </span>
      <span className="min-w-0">
        <span className="sr-only">{t("leads")} </span>
        {leads
          .slice(0, namedLeads)
          .map((lead) => lead.name)
          .join(", ")}
        {others > 0 && ` ${t("leadsMore", { count: others })}`}
      </span>
    </div>
  );
}
