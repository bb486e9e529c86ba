import { useTranslations } from "next-intl";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { accentHues, nameLimit, proseLimit, summaryLimit } from "#lib/communities/schema.ts";
import type { Locale } from "#lib/locales.ts";
import type { TextPerLanguage } from "#lib/localized-text.ts";
import { timeZones } from "#lib/people/time-zones.ts";
import { TextInLanguages } from "../text-in-languages.tsx";

type TextFieldsProps = {
  original: Locale;
  texts?: Record<"name" | "summary" | "about", TextPerLanguage>;
};

/** What a community is called and what it is. */
export function TextFields({ original, texts }: TextFieldsProps) {
  const t = useTranslations("communitySettings");
  return (
    <>
      <TextInLanguages
        name="name"
        label={t("field.name")}
        original={original}
        value={texts?.name}
        limit={nameLimit}
      />
      <TextInLanguages
        name="summary"
        label={t("field.summary")}
        help={t("help.summary")}
        original={original}
        value={texts?.summary}
        limit={summaryLimit}
        rows={2}
      />
      <TextInLanguages
        name="about"
        label={t("field.about")}
        help={t("help.about")}
        original={original}
        value={texts?.about}
        limit={proseLimit}
        rows={8}
      />
    </>
  );
}

type ConductFieldsProps = {
  facts?: {
    codeOfConductUrl: string;
    codeOfConductVersion: string;
    adminContact: string | null;
    playbookUrl: string | null;
  };
};

/** What everybody agrees to, and whom one asks. */
export function ConductFields({ facts }: ConductFieldsProps) {
  const t = useTranslations("communitySettings");
  return (
    <>
      <TextInput
        name="codeOfConductUrl"
        type="url"
        label={t("field.codeOfConductUrl")}
        startValue={facts?.codeOfConductUrl}
      />
      <TextInput
        name="codeOfConductVersion"
        label={t("field.codeOfConductVersion")}
        help={t("help.codeOfConductVersion")}
        startValue={facts?.codeOfConductVersion ?? "1"}
        maxLength={40}
      />
      <TextInput
        name="adminContact"
        type="email"
        label={t("field.adminContact")}
        help={t("help.adminContact")}
        startValue={facts?.adminContact ?? ""}
        optional
      />
      <TextInput
        name="playbookUrl"
        type="url"
        label={t("field.playbookUrl")}
        help={t("help.playbookUrl")}
        startValue={facts?.playbookUrl ?? ""}
        optional
      />
    </>
  );
}

type PlaceFieldsProps = { timeZone?: string; accentHue?: number | null };

/** By which clock days are counted, and the colour by which one knows where one is. */
export function PlaceFields({ timeZone = "UTC", accentHue = null }: PlaceFieldsProps) {
  const t = useTranslations("communitySettings");
  const named = Object.entries(accentHues).map(([colour, hue]) => ({
    value: String(hue),
    label: t(`colour.${colour as keyof typeof accentHues}`),
  }));
  const isOther = accentHue !== null && !Object.values(accentHues).includes(accentHue);
  return (
    <>
      <Select
        name="timeZone"
        label={t("field.timeZone")}
        help={t("help.timeZone")}
        options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        startValue={timeZone}
      />
      <Select
        name="accentHue"
        label={t("field.accentHue")}
        options={[
          { value: "", label: t("colour.none") },
          ...named,
          ...(isOther ? [{ value: String(accentHue), label: t("colour.present") }] : []),
        ]}
        startValue={accentHue === null ? "" : String(accentHue)}
        optional
      />
    </>
  );
}
