import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { QueueCounts } from "#lib/dashboard/queries.ts";
import { JoinRequestKind, type JoinRequestStatus } from "#lib/generated/prisma/enums.ts";
import { type QueuePart, queueClaims, queueStates } from "#lib/join-requests/schema.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls, withQuery } from "#lib/urls.ts";

type TwoPanesProps = { queue: ReactNode; request: ReactNode; part: QueuePart; isChosen: boolean };

/** Queue and request side by side; on a phone the request alone once one is chosen. While another one is on its way, nothing of this one can be clicked. */
export function TwoPanes({ queue, request, part, isChosen }: TwoPanesProps) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <div
      className={classNames(
        "group/panes grid grid-cols-[minmax(0,1fr)] gap-8",
        request ? "lg:grid-cols-[20rem_minmax(0,1fr)]" : undefined,
      )}
    >
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

type QueueFrameProps = { counts: QueueCounts; part: QueuePart };

const statusOf = { waiting: "PENDING", asked: "NEEDS_INFO", notice: "NOTICE" } as const satisfies Record<
  string,
  JoinRequestStatus
>;

function countIn({ groups }: QueueCounts, status: JoinRequestStatus, { sig, kind }: QueuePart): number {
  return groups
    .filter((one) => one.status === status && (!sig || one.sigId === sig) && (!kind || one.kind === kind))
    .reduce((sum, one) => sum + one.count, 0);
}

/** What waits for me, what waits for the applicant, what is in public notice, if anything, and what my SIGs have decided lately. */
export function QueueTabs({ counts, part }: QueueFrameProps) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const current = part.state ?? "waiting";
  const hasNotice = current === "notice" || counts.groups.some(({ status }) => status === "NOTICE");
  const states = queueStates.filter((state) => state !== "notice" || hasNotice);
  const tabs = states.map((state) => ({
    href: withQuery(urls.dashboard(locale), {
      ...part,
      state: state === "waiting" ? undefined : state,
      after: undefined,
    }),
    label: t(`state.${state}`),
    ...(state === "decided" ? {} : { count: countIn(counts, statusOf[state], part) }),
    isCurrent: current === state,
  }));
  return <Tabs label={t("states")} tabs={tabs} />;
}

/** Narrows the queue; a plain form, so that it works without JavaScript. */
export function QueueFilter({ counts, part }: QueueFrameProps) {
  const t = useTranslations("dashboard");
  const kinds = useTranslations("enums.joinRequestKind");
  const locale = useLocale();
  const state = part.state ?? "waiting";
  const counted = (text: string, narrowed: QueuePart) =>
    state === "decided" ? text : t("counted", { text, count: countIn(counts, statusOf[state], narrowed) });
  return (
    <form method="get" action={urls.dashboard(locale)} className="flex flex-wrap gap-2 lg:max-w-80">
      {part.state && <input type="hidden" name="state" value={part.state} />}
      <Choice name="sig" label={t("sig")} all={t("allSigs")} chosen={part.sig}>
        {counts.sigs.map(({ id, name }) => (
          <option key={id} value={id}>
            {counted(pickText(name, locale).text, { sig: id, kind: part.kind })}
          </option>
        ))}
      </Choice>
      <Choice name="kind" label={t("kind")} all={t("allKinds")} chosen={part.kind}>
        {Object.values(JoinRequestKind).map((kind) => (
          <option key={kind} value={kind}>
            {counted(kinds(kind), { sig: part.sig, kind })}
          </option>
        ))}
      </Choice>
      {(state === "waiting" || state === "asked") && (
        <Choice name="claimed" label={t("claimedBy")} all={t("claim.all")} chosen={part.claimed}>
          {queueClaims.map((claim) => (
            <option key={claim} value={claim}>
              {t(`claim.${claim}`)}
            </option>
          ))}
        </Choice>
      )}
      <Button type="submit" size="small" className="min-h-9">
        {t("filter")}
      </Button>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  children: ReactNode;
};

/** Made anew when the choice in the address changes: a select keeps what it was born with. */
function Choice({ name, label, all, chosen = "", children }: ChoiceProps) {
  return (
    <select
      key={chosen}
      name={name}
      aria-label={label}
      defaultValue={chosen}
      className="min-h-9 min-w-0 flex-1 basis-32 truncate rounded border border-control bg-raised px-2 text-sm"
    >
      <option value="">{all}</option>
      {children}
    </select>
  );
}
