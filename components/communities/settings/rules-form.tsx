import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { saveRules } from "#lib/communities/actions.ts";
import type { ConfiguredCommunity } from "#lib/communities/queries.ts";
import { numberRuleNames, numberRules, type RuleGroup, ruleGroups } from "#lib/communities/schema.ts";
import { Appointer } from "#lib/generated/prisma/enums.ts";

/** The rules by which a community decides, each with what it means. */
export function RulesForm({ community }: { community: ConfiguredCommunity }) {
  const t = useTranslations("communitySettings.rule");
  const groups = useTranslations("governance.rule.group");
  const choices: Partial<Record<RuleGroup, ReactNode>> = {
    ballots: <BallotsPublic isPublic={community.ballotsPublic} />,
    leads: <Leads community={community} />,
  };
  return (
    <ActionForm id="rules" action={saveRules} hidden={{ communityId: community.id }}>
      <Notice tone="info">{t("frozen")}</Notice>
      {ruleGroups.map((group) => (
        <Fieldset key={group} legend={groups(group)}>
          {numberRuleNames
            .filter((rule) => numberRules[rule].group === group)
            .map((rule) => (
              <TextInput
                key={rule}
                name={rule}
                inputMode="numeric"
                label={t(`label.${rule}`)}
                help={`${t(`help.${rule}`)} ${t("bounds", numberRules[rule])}`}
                startValue={String(community[rule])}
              />
            ))}
          {choices[group]}
        </Fieldset>
      ))}
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function BallotsPublic({ isPublic }: { isPublic: boolean }) {
  const t = useTranslations("communitySettings.rule");
  return (
    <RadioGroup
      name="ballotsPublic"
      label={t("label.ballotsPublic")}
      help={t("help.ballotsPublic")}
      choices={[
        { value: "yes", label: t("open") },
        { value: "no", label: t("closed") },
      ]}
      startValue={isPublic ? "yes" : "no"}
    />
  );
}

function Leads({ community }: { community: ConfiguredCommunity }) {
  const t = useTranslations("communitySettings.rule");
  return (
    <>
      <RadioGroup
        name="leadsAppointedBy"
        label={t("label.leadsAppointedBy")}
        help={t("help.leadsAppointedBy")}
        choices={Object.values(Appointer).map((value) => ({ value, label: t(`appointer.${value}`) }))}
        startValue={community.leadsAppointedBy}
      />
      <TextInput
        name="leadTermMonths"
        inputMode="numeric"
        label={t("label.leadTermMonths")}
        help={t("help.leadTermMonths")}
        startValue={community.leadTermMonths === null ? "" : String(community.leadTermMonths)}
        optional
      />
    </>
  );
}
