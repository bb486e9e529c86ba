import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { proposedPolicies } from "#lib/proposals/schema.ts";
import { AnswerArea } from "./answer-area.tsx";
import { ofForums, ofLists, ofWorkingGroups, type PartProps } from "./form-parts.ts";

/** Where it talks and meets, who may join, and when a working group is done. */
export function WorkingPart({ start, language }: PartProps) {
  const t = useTranslations("proposalForm");
  const channels = (["LIST", "FORUM"] as const).map((value) => ({ value, label: t(`channel.${value}`) }));
  const policies = proposedPolicies.map((value) => ({ value, label: t(`policy.${value}`) }));
  const address = { type: "url", inputMode: "url", autoComplete: "off", spellCheck: false } as const;
  return (
    <Fieldset legend={<span id="working">{t("part.working")}</span>}>
      <RadioGroup
        name="channel"
        label={t("label.channel")}
        help={t("help.channel")}
        choices={channels}
        startValue={start.channel}
      />
      <div className={ofLists}>
        <TextInput
          name="listName"
          label={t("label.listName")}
          help={t("help.listName")}
          startValue={start.listName}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div className={ofForums}>
        <TextInput name="forumUrl" label={t("label.forumUrl")} startValue={start.forumUrl} {...address} />
      </div>
      <TextInput name="chatUrl" label={t("label.chatUrl")} startValue={start.chatUrl} optional {...address} />
      <AnswerArea name="meetingPlan" start={start} language={language} rows={2} />
      <RadioGroup
        name="joinPolicy"
        label={t("label.joinPolicy")}
        choices={policies}
        startValue={start.joinPolicy}
      />
      <div className={ofWorkingGroups}>
        <AnswerArea name="exitCriteria" start={start} language={language} rows={3} />
        <TextInput
          name="reviewDate"
          type="date"
          label={t("label.reviewDate")}
          help={t("help.reviewDate")}
          startValue={start.reviewDate}
        />
      </div>
    </Fieldset>
  );
}

/** What it needs, and when it does what. */
export function MeansPart({ start, language }: PartProps) {
  const t = useTranslations("proposalForm");
  return (
    <Fieldset legend={<span id="means">{t("part.means")}</span>}>
      <TextArea
        name="repositories"
        label={t("label.repositories")}
        help={t("help.repositories")}
        startValue={start.repositories.join("\n")}
        rows={3}
        optional
      />
      <AnswerArea name="resources" start={start} language={language} rows={3} optional />
      <AnswerArea name="timeline" start={start} language={language} rows={3} optional />
    </Fieldset>
  );
}
