import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { CheckboxGroup } from "#components/forms/choice-group.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { askToJoin } from "#lib/join-requests/actions.ts";
import { introductionLimit } from "#lib/join-requests/schema.ts";
import { join } from "#lib/roster/actions.ts";
import type { SigToJoin } from "#lib/roster/queries.ts";
import { ArchiveWords } from "./consent.tsx";

type Prompts = { introduction?: ReactNode; intentions?: ReactNode };
type MembershipFormProps = { sig: SigToJoin; conduct: ReactNode; prompts: Prompts };

/** Asking to join a SIG, with any of its lists. */
export function MembershipForm({ sig, conduct, prompts }: MembershipFormProps) {
  const t = useTranslations("join");
  const lists = sig.lists.filter((list) => !list.isPlanned);
  return (
    <ActionForm id={`join-${sig.id}`} action={askToJoin} hidden={{ sigId: sig.id }}>
      <TextArea
        name="introduction"
        label={prompts.introduction ?? t("introduction")}
        help={t("introductionHelp")}
        limit={introductionLimit}
      />
      <TextArea
        name="intentions"
        label={prompts.intentions ?? t("intentions")}
        help={t("intentionsHelp")}
        limit={introductionLimit}
      />
      <TextArea name="links" label={t("links")} help={t("linksHelp")} rows={3} optional />
      {lists.length > 0 && (
        <div className="group/lists flex flex-col gap-6">
          <CheckboxGroup
            name="lists"
            label={t("lists")}
            optional
            choices={lists.map((list) => ({
              value: list.id,
              label: <ListName list={list} />,
              help: <ArchiveWords archive={list.archive} />,
            }))}
          />
          <div className="hidden group-has-[input[name=lists]:checked]/lists:block">
            <Checkbox name="consent" label={t("consent")} />
          </div>
        </div>
      )}
      <Checkbox name="codeOfConduct" label={conduct} />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function ListName({ list }: { list: SigToJoin["lists"][number] }) {
  return (
    <>
      {list.name} <span className="break-words text-muted">{list.address}</span>
    </>
  );
}

/** Joining an open SIG at once. */
export function OpenJoinForm({ sig, conduct }: Omit<MembershipFormProps, "prompts">) {
  const t = useTranslations("join");
  return (
    <ActionForm id={`join-${sig.id}`} action={join} hidden={{ sigId: sig.id }}>
      <p>{t("openIntro")}</p>
      <Checkbox name="codeOfConduct" label={conduct} />
      <FormActions>
        <SubmitButton>{t("joinNow")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
