import History from "lucide-react/icons/history";
import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { pickText } from "#lib/localized-text.ts";
import { eventsShown, type TimelineEntry } from "#lib/sigs/public.ts";
import { PageHeader } from "../shell/page-header.tsx";
import { EventTimeline } from "../timeline/event-timeline.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Section } from "../ui/section.tsx";
import { LeadsOnDay } from "./leads-on-day.tsx";
import { SigCrumbs } from "./sig-header.tsx";

type SigHistoryProps = Pick<ComponentProps<typeof LeadsOnDay>, "asked"> & {
  sig: ComponentProps<typeof SigCrumbs>["sig"] & ComponentProps<typeof LeadsOnDay>["sig"];
  community: ComponentProps<typeof EventTimeline>["community"];
  entries: readonly TimelineEntry[];
};

/** Everything that happened in a SIG in public, and who led it on the day that was asked for. */
export function SigHistory({ sig, community, entries, asked }: SigHistoryProps) {
  const t = useTranslations("history");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        summary={t("summary")}
      />
      <LeadsOnDay sig={sig} asked={asked} />
      <Section id="everything" title={t("everything")}>
        {entries.length === 0 ? (
          <EmptyState icon={History} title={t("emptyTitle")}>
            {t("empty")}
          </EmptyState>
        ) : (
          <EventTimeline entries={entries} community={community} />
        )}
        {entries.length === eventsShown && (
          <p className="text-muted">{t("capped", { count: eventsShown })}</p>
        )}
      </Section>
    </>
  );
}
