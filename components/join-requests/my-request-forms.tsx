import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { answer, editRequest, withdraw } from "#lib/join-requests/actions.ts";
import type { MyRequestCard } from "#lib/join-requests/queries.ts";
import { introductionLimit, noteLimit } from "#lib/join-requests/schema.ts";
import { isOpen } from "#lib/join-requests/state.ts";

// Once its time is over, each form only tells, after it was sent, what happened meanwhile.

type FormProps = { request: MyRequestCard };

/** The applicant's answer to an open question. */
export function AnswerForm({ request: { id, status } }: FormProps) {
  const t = useTranslations("me");
  return (
    <ActionForm
      id={`answer-${id}`}
      action={answer}
      hidden={{ requestId: id, id: crypto.randomUUID() }}
      className={status === "NEEDS_INFO" ? "flex max-w-measure flex-col gap-3" : "contents"}
    >
      {status === "NEEDS_INFO" && (
        <>
          <TextArea name="body" label={t("answer")} help={t("answerHelp")} rows={4} limit={noteLimit} />
          <div>
            <SubmitButton>{t("sendAnswer")}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The applicant's words, to be changed while nobody has asked or decided. */
export function EditForm({ request }: FormProps) {
  const t = useTranslations("me");
  return (
    <ActionForm
      id={`edit-${request.id}`}
      key={[request.introduction, request.intentions, request.experience, ...request.links].join("\n")}
      action={editRequest}
      hidden={{ requestId: request.id }}
      className="max-w-measure"
    >
      {request.status === "PENDING" && (
        <FormDisclosure summary={t("edit")}>
          <div className="flex flex-col gap-4">
            <EditFields request={request} />
            <div>
              <SubmitButton>{t("saveEdit")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      )}
    </ActionForm>
  );
}

function EditFields({ request: { kind, introduction, intentions, experience, links } }: FormProps) {
  const asked = useTranslations("dashboard");
  const limit = introductionLimit;
  return (
    <>
      {kind === "MEMBERSHIP" && (
        <TextArea name="introduction" label={asked("introduction")} startValue={introduction} limit={limit} />
      )}
      <TextArea
        name="intentions"
        label={kind === "MEMBERSHIP" ? asked("intentions") : asked("why")}
        startValue={intentions}
        limit={limit}
      />
      {kind === "LEAD" && (
        <TextArea name="experience" label={asked("experience")} startValue={experience} limit={limit} />
      )}
      {kind !== "LIST" && (
        <TextArea name="links" label={asked("links")} startValue={links.join("\n")} rows={2} optional />
      )}
    </>
  );
}

export function WithdrawForm({ request: { id, status } }: FormProps) {
  const t = useTranslations("me");
  return (
    <ActionForm id={`withdraw-${id}`} action={withdraw} hidden={{ id }} className="max-w-measure">
      {isOpen(status) && (
        <FormDisclosure summary={t("withdraw")}>
          <div className="flex flex-col gap-3">
            <p>{t("withdrawSure")}</p>
            <div>
              <SubmitButton variant="danger">{t("withdrawRequest")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      )}
    </ActionForm>
  );
}
