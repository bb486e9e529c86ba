import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/locales.ts";
import { urls, withQuery } from "#lib/urls.ts";

export type SavedRepliesProps = {
  replies: readonly { id: string; title: string; locale: Locale }[];
  /** The one whose text stands in the form. */
  chosen: { id: string; text: string; locale: Locale } | undefined;
  /** The address of the request as it is shown now. */
  here: { requestId: string; part: Record<string, string | undefined> };
  /** The SIG whose replies the reader may write. */
  sigId: string | undefined;
};

/** Puts one of the SIG's saved replies into the form below. Links, so that they work without JavaScript. */
export function SavedReplies({ replies, chosen, here, sigId }: SavedRepliesProps) {
  const t = useTranslations("savedReplies");
  const locale = useLocale();
  if (replies.length === 0 && !sigId) return null;
  return (
    <nav aria-label={t("use")} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      {replies.map((reply) => (
        <TextLink
          key={reply.id}
          href={withQuery(urls.dashboardRequest(locale, here.requestId), { ...here.part, reply: reply.id })}
          scroll={false}
          aria-current={reply.id === chosen?.id ? "true" : undefined}
          className="aria-[current]:font-medium"
        >
          <span lang={reply.locale}>{reply.title}</span>
          {reply.locale !== locale && ` (${t(`language.${reply.locale}`)})`}
        </TextLink>
      ))}
      {sigId && <TextLink href={urls.savedReplies(locale, sigId)}>{t("manage")}</TextLink>}
    </nav>
  );
}
