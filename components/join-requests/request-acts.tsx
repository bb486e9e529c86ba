import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { claimForMe, handToColleague, ignore, release } from "#lib/join-requests/actions.ts";

type Person = { id: string; name: string };

type RequestActsProps = {
  requestId: string;
  claimedBy: Person | null;
  readerId: string;
  colleagues: Person[];
  /** Where to come back to. */
  hidden: Record<string, string>;
  mayDecide: boolean;
};

/** Who is on it, handing it over, and putting it away as spam. Without the right to decide, the forms only tell, after they were sent, who was faster. */
export function RequestActs(props: RequestActsProps) {
  const { requestId, hidden, colleagues, mayDecide } = props;
  const fields = { requestId, ...hidden };
  return (
    <div className={mayDecide ? "flex flex-wrap items-center gap-2" : "contents"}>
      <Claim {...props} />
      <ActionForm id="hand-over" action={handToColleague} hidden={fields} className="contents">
        {mayDecide && colleagues.length > 0 && <HandOver {...props} />}
      </ActionForm>
      <ActionForm id="ignore" action={ignore} hidden={fields} className="contents">
        {mayDecide && <Ignore requestId={requestId} />}
      </ActionForm>
    </div>
  );
}

function Claim({ requestId, claimedBy, readerId, hidden, mayDecide }: RequestActsProps) {
  const t = useTranslations("dashboard");
  const isMine = claimedBy?.id === readerId;
  const fields = { requestId, ...hidden };
  return (
    <>
      <ActionForm id="claim" action={claimForMe} hidden={fields} className="contents">
        {mayDecide && !isMine && (
          <SubmitButton variant="secondary" size="small">
            {t("claimIt")}
          </SubmitButton>
        )}
      </ActionForm>
      <ActionForm id="release" action={release} hidden={fields} className="contents">
        {mayDecide && claimedBy && (
          <SubmitButton variant="secondary" size="small">
            {isMine ? t("release") : t("releaseFrom", { name: claimedBy.name })}
          </SubmitButton>
        )}
      </ActionForm>
    </>
  );
}

function HandOver({ requestId, colleagues }: RequestActsProps) {
  const t = useTranslations("dashboard");
  return (
    <FormDisclosure summary={t("handOver")} button={{ group: `${requestId}-acts`, size: "small" }}>
      <div className="flex max-w-measure flex-col gap-3">
        <Select
          name="toId"
          label={t("handTo")}
          help={t("handToHelp")}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div>
          <SubmitButton variant="secondary">{t("handOverNow")}</SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}

function Ignore({ requestId }: { requestId: string }) {
  const t = useTranslations("dashboard");
  return (
    <FormDisclosure summary={t("ignore")} button={{ group: `${requestId}-acts`, size: "small" }}>
      <div className="flex max-w-measure flex-col gap-3">
        <p>{t("ignoreSure")}</p>
        <div>
          <SubmitButton variant="danger">{t("ignoreNow")}</SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}
