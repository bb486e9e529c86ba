import FileQuestion from "lucide-react/icons/file-question-mark";
import { useLocale, useTranslations } from "next-intl";
import { SitePage } from "#components/shell/site-page.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { notFoundMeta } from "#lib/page-status.ts";
import { urls } from "#lib/urls.ts";

/**
 * A public page returns this for what does not exist; the answer becomes a 404 (see lib/page-status.ts). Unlike Next's
 * notFound() it can be read without JavaScript.
 */
export function PageNotFound() {
  const locale = useLocale();
  const t = useTranslations("errors404");
  return (
    <SitePage path="">
      <title>{t("title")}</title>
      <meta name="robots" content="noindex" />
      <meta {...notFoundMeta} />
      <div className="flex max-w-measure flex-col items-start gap-4">
        <FileQuestion className="size-8 text-muted" strokeWidth={1.5} />
        <h1 className="font-semibold text-2xl">{t("title")}</h1>
        <p className="text-lg text-muted">{t("text")}</p>
        <ButtonLink href={urls.home(locale)} variant="primary">
          {t("home")}
        </ButtonLink>
      </div>
    </SitePage>
  );
}
