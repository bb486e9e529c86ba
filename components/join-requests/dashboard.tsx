import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { JoinRequestKind } from "#lib/generated/prisma/enums.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls, withQuery } from "#lib/urls.ts";

type Sig = { id: string; name: unknown };

/** Queue and request side by side; on a phone the request alone once one is chosen. While another one is on its way, nothing of this one can be clicked. */
export function TwoPanes({
  queue,
  request,
  part,
  isChosen,
}: {
  queue: ReactNode;
  request: ReactNode;
  part: QueuePart;
  isChosen: boolean;
}) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <div className="group/panes grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <section
        aria-label={t("queue")}
        className={classNames("flex-col gap-4 lg:flex", isChosen ? "hidden" : "flex")}
      >
        {queue}
      </section>
      <div
        className={classNames(
          "flex-col gap-6 transition-opacity lg:flex group-has-data-pending/panes:pointer-events-none group-has-data-pending/panes:opacity-50",
          isChosen ? "flex" : "hidden",
        )}
      >
        {isChosen && (
          <p className="lg:hidden">
            <TextLink href={withQuery(urls.dashboard(locale), part)}>{t("back")}</TextLink>
          </p>
        )}
        {request}
      </div>
    </div>
  );
}

/** Narrows the queue; a plain form, so that it works without JavaScript. */
export function QueueFilter({ sigs, part }: { sigs: Sig[]; part: QueuePart }) {
  const t = useTranslations("dashboard");
  const kinds = useTranslations("enums.joinRequestKind");
  const locale = useLocale();
  const look = "min-h-9 min-w-0 flex-1 rounded border border-control bg-raised px-2";
  return (
    <form method="get" action={urls.dashboard(locale)} className="flex flex-wrap gap-2">
      <select name="sig" aria-label={t("sig")} defaultValue={part.sig ?? ""} className={look}>
        <option value="">{t("allSigs")}</option>
        {sigs.map((sig) => (
          <option key={sig.id} value={sig.id}>
            {pickText(sig.name, locale).text}
          </option>
        ))}
      </select>
      <select name="kind" aria-label={t("kind")} defaultValue={part.kind ?? ""} className={look}>
        <option value="">{t("allKinds")}</option>
        {Object.values(JoinRequestKind).map((kind) => (
          <option key={kind} value={kind}>
            {kinds(kind)}
          </option>
        ))}
      </select>
      <Button type="submit" size="small">
        {t("filter")}
      </Button>
    </form>
  );
}
