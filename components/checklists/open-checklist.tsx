import Circle from "lucide-react/icons/circle";
import CircleCheck from "lucide-react/icons/circle-check";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { DateOnly } from "#components/ui/time.tsx";
import { tickOff } from "#lib/checklists/actions.ts";
import type { OpenChecklist as Checklist } from "#lib/checklists/queries.ts";

type OpenChecklistProps = { checklist: Checklist; timeZone: string };

/** What is done and what is left, each with whoever looks after it. */
export function OpenChecklist({ checklist, timeZone }: OpenChecklistProps) {
  const t = useTranslations("checklist");
  const locale = useLocale();
  const { id, occasion, items, predecessor, successor } = checklist;
  const people = { from: predecessor?.name ?? "", to: successor?.name ?? "" };
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-medium">
        {t(`title.${titleOf(checklist)}`, people)}{" "}
        <span className="font-normal text-muted text-sm">
          {t.rich("since", {
            time: () => <DateOnly at={checklist.openedAt} locale={locale} timeZone={timeZone} />,
          })}
        </span>
      </h3>
      <ul className="divide-y divide-line border-line border-y">
        {occasion === "HANDOVER" && (
          <Line isDone note={t("byItself")}>
            {t("automatic")}
          </Line>
        )}
        {items.map((item) => (
          <Line
            key={item.task}
            isDone={item.doneAt !== null}
            act={item.doneAt === null && item.mayTick && <Tick checklistId={id} task={item.task} />}
            note={
              item.doneAt
                ? t("doneBy", { name: item.doneBy?.name ?? t("portal") })
                : item.owner
                  ? t("owner", { name: item.owner.name })
                  : t("ownedByCommittee")
            }
          >
            {t(`task.${item.task}`)}
          </Line>
        ))}
      </ul>
    </div>
  );
}

/** What a list is called, below `checklist.title`. */
export function titleOf({ occasion, predecessor, successor }: Checklist) {
  if (occasion !== "HANDOVER") return occasion;
  if (predecessor && successor) return "HANDOVER.between";
  return successor ? "HANDOVER.to" : "HANDOVER.from";
}

type LineProps = { isDone: boolean; note: ReactNode; act?: ReactNode; children: ReactNode };

/** One thing on a list, done or not, and the act that says so. */
export function Line({ isDone, note, act, children }: LineProps) {
  const t = useTranslations("checklist");
  const Icon = isDone ? CircleCheck : Circle;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-64 gap-3">
        <Icon
          role="img"
          aria-label={t(isDone ? "done" : "open")}
          className={classNames("mt-[0.2em] size-5", isDone ? "text-success" : "text-muted")}
        />
        <div className="flex min-w-0 flex-1 flex-col">
          {children}
          <span className="text-muted text-sm">{note}</span>
        </div>
      </div>
      {act}
    </li>
  );
}

/** Says that one thing is done. */
export function Tick({
  checklistId,
  task,
}: {
  checklistId: string;
  task: Checklist["items"][number]["task"];
}) {
  const t = useTranslations("checklist");
  return (
    <ActionForm
      id={`tick-${checklistId}-${task}`}
      action={tickOff}
      hidden={{ checklistId, task }}
      className="flex flex-col items-start gap-3"
    >
      <SubmitButton variant="secondary" size="small" aria-label={`${t("tick")}: ${t(`task.${task}`)}`}>
        {t("tick")}
      </SubmitButton>
    </ActionForm>
  );
}
