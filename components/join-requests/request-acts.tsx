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

/** Who is on it, handing it over, and putting it away as spam. */
export function RequestActs(props: RequestActsProps) {
  const { requestId, colleagues, hidden, mayDecide } = props;
  const t = useTranslations("dashboard");
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-1 empty:hidden">
      <Claim {...props} />
      <ActionForm
        id="hand-over"
        action={handToColleague}
        hidden={{ requestId, ...hidden }}
        className="open:w-full empty:hidden"
      >
        {mayDecide && colleagues.length > 0 && (
          <FormDisclosure summary={t("handOver")}>
            <div className="flex flex-col gap-3">
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
        )}
      </ActionForm>
      <ActionForm id="ignore" action={ignore} hidden={{ requestId, ...hidden }} className="empty:hidden">
        {mayDecide && (
          <FormDisclosure summary={t("ignore")}>
            <div className="flex flex-col gap-3">
              <p className="max-w-measure">{t("ignoreSure")}</p>
              <div>
                <SubmitButton variant="danger">{t("ignoreNow")}</SubmitButton>
              </div>
            </div>
          </FormDisclosure>
        )}
      </ActionForm>
    </div>
  );
}

function Claim({ requestId, claimedBy, readerId, hidden, mayDecide }: RequestActsProps) {
  const t = useTranslations("dashboard");
  const isMine = claimedBy?.id === readerId;
  return (
    <>
      <ActionForm id="claim" action={claimForMe} hidden={{ requestId, ...hidden }} className="empty:hidden">
        {mayDecide && !isMine && (
          <SubmitButton variant="secondary" size="small">
            {t("claimIt")}
          </SubmitButton>
        )}
      </ActionForm>
      <ActionForm id="release" action={release} hidden={{ requestId, ...hidden }} className="empty:hidden">
        {mayDecide && claimedBy && (
          <SubmitButton variant="secondary" size="small">
            {isMine ? t("release") : t("releaseFrom", { name: claimedBy.name })}
          </SubmitButton>
        )}
      </ActionForm>
    </>
  );
}
