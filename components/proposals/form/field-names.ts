import { useLocale, useTranslations } from "next-intl";
import { messagesOf } from "#lib/i18n/messages.ts";
import { mostLeads, mostMembers } from "#lib/proposals/schema.ts";

const columns = ["name", "affiliation", "email"] as const;

/** What the form's fields are called, by their names. */
export function useFieldNames(): Record<string, string> {
  const t = useTranslations("proposalForm");
  const locale = useLocale();
  const rows = (people: "leads" | "members", one: "lead" | "member", count: number) =>
    Array.from({ length: count }, (_, row) =>
      columns.map((column) => [
        `${people}.${row}.${column}`,
        `${t(`row.${one}`, { number: row + 1 })}: ${t(`person.${column}`)}`,
      ]),
    ).flat();
  return {
    ...messagesOf(locale).proposalForm.label,
    ...Object.fromEntries([...rows("leads", "lead", mostLeads), ...rows("members", "member", mostMembers)]),
  };
}
