import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Acts, FoldedAct, PlainAct } from "#components/forms/acts.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { pickText } from "#lib/localized-text.ts";
import { merge, pause, retire, revive } from "#lib/sigs/actions.ts";
import type { ManagedSig } from "#lib/sigs/queries.ts";
import { statusReasonLimit } from "#lib/sigs/schema.ts";

const stateActs = ["revive", "pause", "merge", "retire"] as const;

/** What can be done about a SIG's state now. */
export function StateForms({ managed }: { managed: ManagedSig }) {
  const t = useTranslations("manage.state");
  const locale = useLocale();
  const { sig, may, others } = managed;
  const sigId = sig.id;
  return (
    <>
      <p className="text-muted">{t(`is.${sig.status}`)}</p>
      {stateActs.some((act) => may.has(act)) && (
        <Acts>
          {may.has("revive") && (
            <PlainAct title={t("reviveTitle")} help={t("reviveHelp")}>
              <ActionForm id="revive" action={revive} hidden={{ sigId }}>
                <SubmitButton>{t("revive")}</SubmitButton>
              </ActionForm>
            </PlainAct>
          )}
          {may.has("pause") && (
            <Reasoned
              id="pause"
              action={pause}
              sigId={sigId}
              title={t("pause")}
              help={t("pauseHelp")}
              submit={t("pauseNow")}
            >
              <TextInput name="expectedReturn" type="date" label={t("expectedReturn")} optional />
            </Reasoned>
          )}
          {may.has("merge") && others.length > 0 && (
            <Reasoned
              id="merge"
              action={merge}
              sigId={sigId}
              title={t("merge")}
              help={t("mergeHelp")}
              submit={t("mergeNow")}
              variant="danger"
            >
              <Select
                name="into"
                label={t("into")}
                options={[
                  { value: "", label: t("choose") },
                  ...others.map(({ id, name }) => ({ value: id, label: pickText(name, locale).text })),
                ]}
              />
            </Reasoned>
          )}
          {may.has("retire") && (
            <Reasoned
              id="retire"
              action={retire}
              sigId={sigId}
              title={t("retire")}
              help={t("retireHelp")}
              submit={t("retireNow")}
              variant="danger"
            />
          )}
        </Acts>
      )}
    </>
  );
}

type ReasonedProps = Omit<ComponentProps<typeof FoldedAct>, "hidden"> & { sigId: string };

/** An act that has to be explained to everybody. */
function Reasoned({ sigId, children, ...act }: ReasonedProps) {
  const t = useTranslations("manage.state");
  const language = useLocale();
  return (
    <FoldedAct {...act} hidden={{ sigId, language }}>
      <TextArea
        name="reason"
        label={t("reason")}
        help={t("reasonHelp")}
        rows={4}
        lang={language}
        limit={statusReasonLimit}
      />
      {children}
    </FoldedAct>
  );
}
