import { useTranslations } from "next-intl";
import { Markdown } from "#components/markdown.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** What the committee asked the proposer to change. */
export function AskedChanges({ asked }: { asked: { author: { name: string }; body: string } }) {
  const t = useTranslations("proposalForm");
  return (
    <Notice tone="warn" title={t("asked", { name: asked.author.name })}>
      <Markdown source={asked.body} headingLevel={3} />
    </Notice>
  );
}
