import { useLocale, useTranslations } from "next-intl";
import { TextInLanguages } from "#components/communities/text-in-languages.tsx";
import { ActionForm } from "#components/forms/action-form.tsx";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { VersionField } from "#components/forms/version-field.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { JoinPolicy } from "#lib/generated/prisma/enums.ts";
import { localizedText, perLanguage, staleIn } from "#lib/localized-text.ts";
import { savePage } from "#lib/sigs/actions.ts";
import type { SigToEdit } from "#lib/sigs/queries.ts";
import { promptLimit, sigNameLimit, sigProseLimit, sigSummaryLimit, tagsLimit } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { SigLinkRows, WorkstreamRows } from "./page-rows.tsx";

const limits = {
  name: sigNameLimit,
  summary: sigSummaryLimit,
  description: sigProseLimit,
  responsibilities: sigProseLimit,
  acceptance: sigProseLimit,
  introductionAsked: promptLimit,
  intentionsAsked: promptLimit,
};

const rowsOf = { summary: 2, description: 8, responsibilities: 6, acceptance: 4 };

/** What a SIG's page says. */
export function PageForm({ sig, page, version }: SigToEdit) {
  const t = useTranslations("sigPage");
  const locale = useLocale();
  const { original } = localizedText.parse(page.name);
  const textOf = (field: keyof typeof limits) => <PageText key={field} page={page} field={field} />;
  return (
    <ActionForm id="page" action={savePage} hidden={{ sigId: sig.id }}>
      <VersionField version={version} />
      <Fieldset legend={t("part.about")}>
        {textOf("name")}
        {textOf("summary")}
        {textOf("description")}
        {textOf("responsibilities")}
        <TextInput
          name="tags"
          label={t("field.tags")}
          help={t("help.tags")}
          startValue={page.tags.join(", ")}
          maxLength={tagsLimit}
          optional
        />
      </Fieldset>
      <Fieldset legend={t("part.joining")}>
        <Policy page={page} days={sig.community.answerDueDays} />
        {textOf("acceptance")}
        {textOf("introductionAsked")}
        {textOf("intentionsAsked")}
      </Fieldset>
      <Fieldset legend={t("field.workstreams")} help={t("help.workstreams")}>
        <WorkstreamRows workstreams={page.workstreams} original={original} />
      </Fieldset>
      <Fieldset legend={t("field.links")} help={t("help.links")}>
        <SigLinkRows links={page.links} original={original} />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
        <TextLink href={urls.sig(locale, sig.community.slug, sig.slug)}>{t("seePage")}</TextLink>
      </FormActions>
    </ActionForm>
  );
}

type Page = SigToEdit["page"];

/** A text of the page; only the name and the summary have to be there. */
function PageText({ page, field }: { page: Page; field: keyof typeof limits }) {
  const t = useTranslations("sigPage");
  const value = page[field];
  const { original } = localizedText.parse(value ?? page.name);
  return (
    <TextInLanguages
      name={field}
      label={t(`field.${field}`)}
      help={field === "name" ? undefined : t(`help.${field}`)}
      original={original}
      value={perLanguage(value)}
      stale={staleIn(value)}
      limit={limits[field]}
      rows={field in rowsOf ? rowsOf[field as keyof typeof rowsOf] : undefined}
      optional={field !== "name" && field !== "summary"}
    />
  );
}

function Policy({ page, days }: { page: Page; days: number }) {
  const t = useTranslations("sigPage");
  const policies = useTranslations("enums.joinPolicy");
  const notes = useTranslations("sig.joinNote");
  return (
    <RadioGroup
      name="joinPolicy"
      label={t("field.joinPolicy")}
      help={t("help.joinPolicy")}
      choices={Object.values(JoinPolicy).map((policy) => ({
        value: policy,
        label: policies(policy),
        help: notes(policy, { days }),
      }))}
      startValue={page.joinPolicy}
    />
  );
}
