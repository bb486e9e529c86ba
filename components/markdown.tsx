import { useLocale, useTranslations } from "next-intl";
import { pickText } from "#lib/localized-text.ts";
import { type MarkdownProps, MarkdownText } from "./markdown-text.tsx";
import { StaleMark } from "./ui/localized.tsx";

/** Markdown that people wrote, in the words of the page's language. */
export function Markdown(props: MarkdownProps) {
  const t = useTranslations("markdown");
  return <MarkdownText {...props} labels={{ table: t("table"), footnotes: t("footnotes") }} />;
}

/** A stored Markdown text in the reader's language, or marked as being in another. */
export function LocalizedMarkdown({ value, headingLevel }: { value: unknown; headingLevel?: number }) {
  const locale = useLocale();
  const { text, lang, isStale } = pickText(value, locale);
  return (
    <>
      <Markdown source={text} lang={lang === locale ? undefined : lang} headingLevel={headingLevel} />
      {isStale && <StaleMark />}
    </>
  );
}
