import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { giveAway } from "#lib/roster/actions.ts";

type HandOverProps = { sigId: string; isLast: boolean; people: { id: string; name: string }[] };

/** Giving my leading roles to a member or, as the last lead, the SIG to the steering committee. */
export function HandOver({ sigId, isLast, people }: HandOverProps) {
  const t = useTranslations("roster.handOver");
  const successors = people.map(({ id, name }) => ({ value: id, label: name }));
  const steering = isLast ? [{ value: "steering", label: t("steering") }] : [];
  const options = [...successors, ...steering];
  if (options.length === 0) return <p className="text-muted">{t("nobody")}</p>;
  return (
    <ActionForm id="hand-over-form" action={giveAway} hidden={{ sigId }} className="flex flex-col gap-4">
      <p>{isLast ? t("last") : t("help")}</p>
      <Select
        name="to"
        label={t("to")}
        help={isLast && t("steeringHelp")}
        options={[{ value: "", label: t("choose") }, ...options]}
      />
      <div>
        <SubmitButton variant="danger">{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
