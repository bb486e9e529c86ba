import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Section } from "#components/ui/section.tsx";
import { removeReply, saveReply } from "#lib/join-requests/actions.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";
import { type Locale, locales } from "#lib/locales.ts";

type Reply = { id: string; locale: Locale; title: string; body: string; sigId: string };

export function ReplyList({ replies }: { replies: Reply[] }) {
  const t = useTranslations("savedReplies");
  if (replies.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {replies.map((reply) => (
        <li key={reply.id} className="flex flex-col gap-2 py-4">
          <h2 className="font-semibold">
            <span lang={reply.locale}>{reply.title}</span>{" "}
            <span className="font-normal text-muted text-sm">{t(`language.${reply.locale}`)}</span>
          </h2>
          <p lang={reply.locale} className="max-w-measure whitespace-pre-line break-words">
            {reply.body}
          </p>
          <div className="flex flex-wrap items-center gap-2">
            <Change reply={reply} />
            <ActionForm
              id={`remove-${reply.id}`}
              action={removeReply}
              hidden={{ id: reply.id }}
              className="contents"
            >
              <SubmitButton variant="danger" size="small">
                {t("remove")}
                <span className="sr-only">: {reply.title}</span>
              </SubmitButton>
            </ActionForm>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Saving under the same title and language replaces the text. */
function Change({ reply: { id, sigId, locale, title, body } }: { reply: Reply }) {
  const t = useTranslations("savedReplies");
  return (
    <ActionForm
      id={`change-${id}`}
      key={body}
      action={saveReply}
      hidden={{ sigId, locale, title }}
      className="contents"
    >
      <FormDisclosure summary={t("change")} button={{ group: id, size: "small" }}>
        <div className="flex max-w-measure flex-col gap-4">
          <TextArea
            name="body"
            label={t("body")}
            help={t("bodyHelp")}
            startValue={body}
            lang={locale}
            limit={noteLimit}
          />
          <div>
            <SubmitButton variant="secondary">{t("save")}</SubmitButton>
          </div>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

export function WriteReply({ sigId, startLocale }: { sigId: string; startLocale: Locale }) {
  const t = useTranslations("savedReplies");
  return (
    <Section id="write" title={t("write")}>
      <ActionForm id="reply" action={saveReply} hidden={{ sigId }}>
        <Select
          name="locale"
          label={t("inLanguage")}
          startValue={startLocale}
          options={locales.map((locale) => ({ value: locale, label: t(`language.${locale}`) }))}
        />
        <TextInput name="title" label={t("name")} help={t("nameHelp")} />
        <TextArea name="body" label={t("body")} help={t("bodyHelp")} limit={noteLimit} />
        <div>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
