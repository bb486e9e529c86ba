import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { saveAbout } from "#lib/communities/actions.ts";
import type { ConfiguredCommunity } from "#lib/communities/queries.ts";
import { proseLimit } from "#lib/communities/schema.ts";
import { localizedText, perLanguage } from "#lib/localized-text.ts";
import type { LinkRow } from "#lib/sigs/schema.ts";
import { TextInLanguages } from "../text-in-languages.tsx";
import { ConductFields, PlaceFields, TextFields } from "./fact-fields.tsx";
import { LinkRows } from "./link-rows.tsx";

type AboutFormProps = { community: ConfiguredCommunity; links: LinkRow[] };

/** What a community says of itself. */
export function AboutForm({ community, links }: AboutFormProps) {
  const t = useTranslations("communitySettings");
  const { original } = localizedText.parse(community.name);
  const texts = {
    name: perLanguage(community.name),
    summary: perLanguage(community.summary),
    about: perLanguage(community.about),
  };
  return (
    <ActionForm id="about" action={saveAbout} hidden={{ communityId: community.id }}>
      <Fieldset legend={t("part.about")}>
        <TextFields original={original} texts={texts} />
      </Fieldset>
      <Fieldset legend={t("part.ways")}>
        <TextInLanguages
          name="joining"
          label={t("field.joining")}
          help={t("help.joining")}
          original={original}
          value={perLanguage(community.joining)}
          limit={proseLimit}
          rows={6}
          optional
        />
        <TextInLanguages
          name="proposing"
          label={t("field.proposing")}
          help={t("help.proposing")}
          original={original}
          value={perLanguage(community.proposing)}
          limit={proseLimit}
          rows={6}
          optional
        />
      </Fieldset>
      <Fieldset legend={t("part.conduct")}>
        <ConductFields facts={community} />
      </Fieldset>
      <Fieldset legend={t("part.place")}>
        <PlaceFields timeZone={community.timeZone} accentHue={community.accentHue} />
        <LinkRows links={links} />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
