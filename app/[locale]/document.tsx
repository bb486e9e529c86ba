import "../globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "#lib/env.ts";
import { messagesOf } from "#lib/i18n/messages.ts";
import { isLocale } from "#lib/locales.ts";
import { themeScript } from "#lib/theme.ts";
import { fontVariables } from "../fonts.ts";

/** What both root layouts put around a page. Client components get their words as props; only error pages cannot. */
export async function Document({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <NextIntlClientProvider messages={{ errors500: messagesOf(locale).errors500 }}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

export async function documentMetadata(): Promise<Metadata> {
  const locale = await rootLocale();
  if (!isLocale(locale)) return {};
  const t = await getTranslations("platform");
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: t("siteName"), template: `%s · ${t("siteName")}` },
    description: t("description"),
  };
}
