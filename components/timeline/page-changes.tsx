import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";
import { JoinPolicy } from "#lib/generated/prisma/enums.ts";
import { localizedText, pickText } from "#lib/localized-text.ts";

function change<Value extends z.ZodType>(value: Value) {
  return z.object({ before: value, after: value }).optional();
}

const edited = z.object({
  edited: z.looseObject({
    name: change(localizedText),
    tags: change(z.array(z.string())),
    joinPolicy: change(z.enum(JoinPolicy)),
  }),
});

const texts = [
  "summary",
  "description",
  "responsibilities",
  "acceptance",
  "introductionAsked",
  "intentionsAsked",
  "workstreams",
  "links",
] as const;

/** What somebody changed on a SIG's page: what is short as it was and as it is, texts by their names. */
export function PageChanges({ data }: { data: unknown }) {
  const t = useTranslations("sigPage.field");
  const policies = useTranslations("enums.joinPolicy");
  const format = useFormatter();
  const locale = useLocale();
  const fields = edited.safeParse(data).data?.edited;
  if (!fields) return null;
  const { name, tags, joinPolicy } = fields;
  const inLocale = (text: unknown) => pickText(text, locale).text;
  const isTranslationOnly = name && inLocale(name.before) === inLocale(name.after);
  const mentioned = texts.filter((field) => field in fields).map((field) => t(field));
  return (
    <ul className="flex flex-col">
      {name && !isTranslationOnly && (
        <Change label={t("name")} before={inLocale(name.before)} after={inLocale(name.after)} />
      )}
      {joinPolicy && (
        <Change
          label={t("joinPolicy")}
          before={policies(joinPolicy.before)}
          after={policies(joinPolicy.after)}
        />
      )}
      {tags && <Change label={t("tags")} before={format.list(tags.before)} after={format.list(tags.after)} />}
      {(isTranslationOnly || mentioned.length > 0) && (
        <li>{[...(isTranslationOnly ? [t("name")] : []), ...mentioned].join(" · ")}</li>
      )}
    </ul>
  );
}

function Change({ label, before, after }: { label: string; before: ReactNode; after: ReactNode }) {
  const t = useTranslations("sigPage");
  return (
    <li>
      {t.rich("changed", { label, before: () => before || t("nothing"), after: () => after || t("nothing") })}
    </li>
  );
}
