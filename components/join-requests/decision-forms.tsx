import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { CheckboxGroup } from "#components/forms/choice-group.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { approve, ask, decline } from "#lib/join-requests/actions.ts";
import type { RequestMessage } from "#lib/join-requests/queries.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";
import { SavedReplies, type SavedRepliesProps } from "./saved-replies.tsx";

type DecisionFormsProps = {
  name: string;
  requestId: string;
  hidden: Record<string, string>;
  /** Without it the forms only tell, after they were sent, who was faster. */
  mayDecide: boolean;
  mayAsk: boolean;
  /** Those of colleagues. */
  doubts: RequestMessage[];
  replies: Omit<SavedRepliesProps, "hidden">;
  hasKeys: boolean;
};

/** Approve, decline with a reason, or ask a question: always in the same place. */
export function DecisionForms(props: DecisionFormsProps) {
  const { name, requestId, hidden, mayDecide, mayAsk } = props;
  const t = useTranslations("dashboard");
  const look = "flex flex-wrap items-center gap-2 border-line border-b bg-canvas pb-3";
  const stays = "sm:not-has-[details[open],fieldset]:[@media(min-height:36rem)]:sticky";
  return (
    <section
      aria-label={mayDecide ? t("decision", { name }) : undefined}
      className={mayDecide ? `${look} ${stays} top-0 z-10 -mt-3 pt-3` : "contents"}
    >
      <ActionForm id="approve" action={approve} hidden={{ id: requestId, ...hidden }} className="contents">
        {mayDecide && <Approve {...props} />}
      </ActionForm>
      <ActionForm id="decline" action={decline} hidden={{ id: requestId, ...hidden }} className="contents">
        {mayDecide && <Decline {...props} />}
      </ActionForm>
      <ActionForm
        id="ask"
        action={ask}
        hidden={{ requestId, id: crypto.randomUUID(), ...hidden }}
        className="contents"
      >
        {mayAsk && <Ask {...props} />}
      </ActionForm>
    </section>
  );
}

function Approve({ doubts, requestId, hasKeys }: DecisionFormsProps) {
  const t = useTranslations("dashboard");
  return (
    <>
      {doubts.length > 0 && (
        <div className="mb-1 w-full rounded border-warn border-s-3 bg-warn-soft px-4 py-3">
          <CheckboxGroup
            name="doubtsRead"
            label={t("doubts")}
            choices={doubts.map(({ id, body, author }) => ({
              value: id,
              label: t("doubtRead", { name: author.name }),
              help: <span className="whitespace-pre-line">{body}</span>,
            }))}
          />
        </div>
      )}
      <SubmitButton aria-keyshortcuts={hasKeys ? "a" : undefined}>{t("approve")}</SubmitButton>
      <FormDisclosure summary={t("approveWithNote")} prefix="note" button={{ group: requestId }}>
        <div className="flex max-w-measure flex-col gap-4">
          <TextArea
            name="note"
            label={t("approveNote")}
            help={t("approveNoteHelp")}
            rows={2}
            limit={noteLimit}
            optional
          />
          <div>
            <SubmitButton>{t("approveNoted")}</SubmitButton>
          </div>
        </div>
      </FormDisclosure>
    </>
  );
}

function Decline({ replies, requestId, hasKeys }: DecisionFormsProps) {
  const t = useTranslations("dashboard");
  const { chosen } = replies;
  return (
    <FormDisclosure
      key={chosen?.id}
      summary={t("declineTitle")}
      isOpen={chosen !== undefined}
      shortcut={hasKeys ? "d" : undefined}
      button={{ group: requestId }}
    >
      <div className="flex max-w-measure flex-col gap-4">
        <SavedReplies {...replies} />
        <TextArea
          name="note"
          label={t("declineReason")}
          help={t("declineReasonHelp")}
          rows={3}
          limit={noteLimit}
          {...(chosen && { startValue: chosen.text, lang: chosen.locale })}
        />
        <div>
          <SubmitButton variant="danger">{t("decline")}</SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}

function Ask({ name, requestId, hasKeys }: DecisionFormsProps) {
  const t = useTranslations("dashboard");
  return (
    <FormDisclosure
      summary={t("askTitle")}
      shortcut={hasKeys ? "q" : undefined}
      button={{ group: requestId }}
    >
      <div className="flex max-w-measure flex-col gap-4">
        <TextArea
          name="body"
          label={t("question", { name })}
          help={t("questionHelp")}
          rows={3}
          limit={noteLimit}
        />
        <div>
          <SubmitButton variant="secondary">{t("ask")}</SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}
