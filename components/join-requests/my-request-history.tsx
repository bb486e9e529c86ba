import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Time } from "#components/ui/time.tsx";
import type { MyRequestCard } from "#lib/join-requests/queries.ts";
import { isToldToApplicant } from "#lib/join-requests/told.ts";

/** What has happened to one of my requests, the first first. */
export function MyRequestHistory({ request, timeZone }: { request: MyRequestCard; timeZone: string }) {
  const t = useTranslations("me");
  const locale = useLocale();
  return (
    <Disclosure summary={t("history")}>
      <ol className="flex flex-col gap-1">
        {request.events.map(({ id, name, at, actor }) => {
          const told = name.replace("joinRequest.", "");
          if (!isToldToApplicant(told)) return null;
          return (
            <li key={id}>
              <span className="text-muted text-sm">
                <Time at={at} locale={locale} timeZone={timeZone} />
              </span>{" "}
              {t(`event.${told}`, { name: actor?.name ?? "" })}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
