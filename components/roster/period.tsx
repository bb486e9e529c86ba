import { useLocale, useTranslations } from "next-intl";
import { DateOnly } from "#components/ui/time.tsx";

type PeriodProps = { from: Date | null; until: Date | null; timeZone: string };

/** Since when, or from when to when; what the records do not say is left out. */
export function Period({ from, until, timeZone }: PeriodProps) {
  const t = useTranslations("roster");
  const locale = useLocale();
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  if (from && until) return t.rich("fromUntil", { from: () => day(from), until: () => day(until) });
  if (until) return t.rich("until", { until: () => day(until) });
  return from && t.rich("since", { from: () => day(from) });
}
