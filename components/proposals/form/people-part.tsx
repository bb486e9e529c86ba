import { useTranslations } from "next-intl";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { RepeatedRows } from "#components/forms/repeated-rows.tsx";
import { mostLeads, mostMembers } from "#lib/proposals/schema.ts";
import type { PartProps } from "./form-parts.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Who leads it, and who is in it from the first day. */
export function PeoplePart({ start, minimumLeads }: PartProps & { minimumLeads: number }) {
  const t = useTranslations("proposalForm");
  const person = {
    name: { name: "name", label: t("person.name") },
    email: { name: "email", label: t("person.email"), optional: true },
  };
  const affiliation = { name: "affiliation", label: t("person.affiliation") };
  return (
    <Fieldset legend={<span id="people">{t("part.people")}</span>} help={t("help.people")}>
      <RepeatedRows
        name="leads"
        label={t("label.leads")}
        help={t("help.leads", { minimum: minimumLeads })}
        columns={[person.name, affiliation, person.email]}
        startRows={start.leads}
        minimum={minimumLeads}
        rowLabels={numbers(mostLeads).map((number) => t("row.lead", { number }))}
        addLabel={t("add.lead")}
      />
      <RepeatedRows
        name="members"
        label={t("label.members")}
        help={t("help.members")}
        optional
        columns={[person.name, { ...affiliation, optional: true }, person.email]}
        startRows={start.members}
        minimum={0}
        rowLabels={numbers(mostMembers).map((number) => t("row.member", { number }))}
        addLabel={t("add.member")}
      />
    </Fieldset>
  );
}
