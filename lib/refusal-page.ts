import { translator } from "./i18n/translator.ts";
import type { Locale } from "./locales.ts";
import type { Refusal } from "./request-guard.ts";

/** A short page without scripts that says why a request was not taken. */
export function refusalPage(status: Refusal, locale: Locale): Response {
  const t = translator(locale);
  const [title, text] = [t(`platform.refused.${status}.title`), t(`platform.refused.${status}.text`)];
  const html = `<!DOCTYPE html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
  return new Response(html, {
    status,
    headers: {
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "content-type": "text/html; charset=utf-8",
    },
  });
}
