import { useTranslations } from "next-intl";
import { z } from "zod";
import { numberRuleNames } from "#lib/communities/schema.ts";
import { Appointer } from "#lib/generated/prisma/enums.ts";

const value = z.unknown();
const changed = z.object({ changes: z.record(z.string(), z.object({ before: value, after: value })) });

const rules: readonly string[] = [...numberRuleNames, "leadsAppointedBy", "leadTermMonths", "ballotsPublic"];
const texts = [
  "name",
  "summary",
  "about",
  "joining",
  "proposing",
  "codeOfConductUrl",
  "codeOfConductVersion",
  "adminContact",
  "playbookUrl",
  "timeZone",
  "accentHue",
  "links",
] as const;

/** Which settings an event changed: rules with what they were and are, texts by their names. Nothing for other events. */
export function SettingsChanges({ data }: { data: unknown }) {
  const t = useTranslations("communitySettings");
  const changes = changed.safeParse(data).data?.changes;
  if (!changes) return null;
  const ofRules = Object.entries(changes).filter(([name]) => rules.includes(name));
  const ofTexts = texts.filter((name) => name in changes);
  return (
    <ul className="flex flex-col">
      {ofRules.map(([name, { before, after }]) => (
        <li key={name}>
          <RuleChange name={name} before={before} after={after} />
        </li>
      ))}
      {ofTexts.length > 0 && <li>{ofTexts.map((name) => t(`field.${name}`)).join(" · ")}</li>}
    </ul>
  );
}

function RuleChange({ name, before, after }: { name: string; before: unknown; after: unknown }) {
  const t = useTranslations("communitySettings");
  const word = (value: unknown) => {
    if (value === null) return t("rule.noTerm");
    if (typeof value === "boolean") return t(value ? "rule.open" : "rule.closed");
    const appointer = Object.values(Appointer).find((one) => one === value);
    return appointer ? t(`rule.appointer.${appointer}`) : String(value);
  };
  const label = t(`rule.label.${name as RuleName}`);
  return t("changed", { label, before: word(before), after: word(after) });
}

type RuleName = (typeof numberRuleNames)[number] | "leadsAppointedBy" | "leadTermMonths" | "ballotsPublic";
