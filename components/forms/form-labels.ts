import { useTranslations } from "next-intl";
import type { FormLabels } from "./form-context.ts";

/** The words that every form needs. */
export function useFormLabels(): FormLabels {
  const t = useTranslations("forms");
  return {
    errorPrefix: t("errorPrefix"),
    summaryTitle: t("summaryTitle"),
    optional: t("optional"),
    charactersOf: t("charactersOf"),
  };
}
