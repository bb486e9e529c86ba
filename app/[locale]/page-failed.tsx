"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { urls } from "#lib/urls.ts";

/** Never shows what the error says: the reference leads to it in the log. */
export function PageFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const locale = useLocale();
  const t = useTranslations("errors500");
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <main className="page flex max-w-measure flex-col items-start gap-4 py-20">
      <title>{t("title")}</title>
      <h1 className="font-semibold text-2xl">{t("title")}</h1>
      <p className="text-lg text-muted">{t("text")}</p>
      {reference && (
        <p className="text-muted text-sm">
          {t("reference")} <code>{reference}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {t("retry")}
        </Button>
        <ButtonLink href={urls.home(locale)}>{t("home")}</ButtonLink>
      </div>
    </main>
  );
}
