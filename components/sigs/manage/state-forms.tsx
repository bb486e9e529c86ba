import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Acts, FoldedAct, PlainAct } from "#components/forms/acts.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { pause, revive } from "#lib/sigs/actions.ts";
import type { ManagedSig } from "#lib/sigs/queries.ts";
import { statusReasonLimit } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";

const stateActs = ["revive", "pause"] as const;

/** What can be done about a SIG's state now. */
export function StateForms({ managed }: { managed: ManagedSig }) {
  const t = useTranslations("manage.state");
  const { sig, may, mayClose } = managed;
  const sigId = sig.id;
  return (
    <>
      <p className="text-muted">{t(`is.${sig.status}`)}</p>
      {(mayClose || stateActs.some((act) => may.has(act))) && (
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
          {mayClose && <CloseAct sig={sig} />}
        </Acts>
      )}
    </>
  );
}

/** The way to a proposal to end the SIG: to a new one, or to the one that is open. */
function CloseAct({ sig }: { sig: ManagedSig["sig"] }) {
  const t = useTranslations("manage.state");
  const locale = useLocale();
  const [open] = sig.closings;
  const { slug } = sig.community;
  return (
    <PlainAct title={t("close")} help={t(open ? "closeOpen" : "closeHelp")}>
      {open?.number ? (
        <ButtonLink href={urls.reviewProposal(locale, slug, open.number)}>
          {t("closeRead", { number: open.number })}
        </ButtonLink>
      ) : (
        <ButtonLink href={urls.closeSig(locale, slug, { sig: sig.slug })}>{t("closeNow")}</ButtonLink>
      )}
    </PlainAct>
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
