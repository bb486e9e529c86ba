import History from "lucide-react/icons/history";
import { useTranslations } from "next-intl";
import type { Locale } from "#lib/locales.ts";
import { pickText } from "#lib/localized-text.ts";

/** A stored text in the reader's language, or marked as being in another. */
export function Localized({ value, locale }: { value: unknown; locale: Locale }) {
  const { text, lang, isStale } = pickText(value, locale);
  return (
    <>
      {lang === locale ? text : <span lang={lang}>{text}</span>}
      {isStale && <StaleMark />}
    </>
  );
}

/** Tells that the original has changed since this translation was made. */
export function StaleMark() {
  const t = useTranslations("ui");
  return (
    <span title={t("staleTranslation")} className="ms-1 inline-block align-[-0.15em] text-muted text-sm">
      <History />
      <span className="sr-only">({t("staleTranslation")})</span>
    </span>
  );
}
