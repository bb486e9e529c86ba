import { type NextRequest, NextResponse } from "next/server";
import { noncePolicy, providerOrigins } from "#lib/csp.ts";
import { env } from "#lib/env.ts";
import { languageCookie, preferredLocale } from "#lib/i18n/preferred-locale.ts";
import type { Locale } from "#lib/locales.ts";
import { pagesIn } from "#lib/pages.ts";
import { sessionCookie } from "#lib/people/session-token.ts";
import { refusalPage } from "#lib/refusal-page.ts";
import { isReadable } from "#lib/request-body.ts";
import { refusalOf } from "#lib/request-guard.ts";
import { noDocumentPolicy } from "#lib/response-headers.ts";
import { type Destination, destinationOf, type Page } from "#lib/routes.ts";
import { type Path, urls } from "#lib/urls.ts";
import { wholeDocumentAgent } from "#lib/whole-document.ts";

export const config = {
  matcher: "/((?!_next/static/|icon\\.svg$|robots\\.txt$|sitemap\\.xml$).*)",
};

const isDevelopment = process.env.NODE_ENV === "development";

const built: readonly Page[] = JSON.parse(process.env.SIGPOST_PAGES ?? "[]");

/** The development server knows of pages that were added since it started. */
const pages = isDevelopment ? () => pagesIn("app") : () => built;

/** Refuses what may not come in, finds the page an address stands for, and gives its answer the headers that need this request. Authorization is not its business. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const { headers, method } = request;
  const preferred = preferredLocale(
    request.cookies.get(languageCookie)?.value,
    headers.get("accept-language"),
  );
  const refusal = refusalOf({ method, pathname, headers }, env.SITE_URL);
  if (refusal) return secured(refusalPage(refusal, preferred));

  const destination = destinationOf(pages(), { pathname, hasQuery: search !== "", preferred });
  if (destination.kind === "language") return secured(toLanguage(request, preferred));
  if (destination.kind === "page" && destination.needsSession && !request.cookies.has(sessionCookie().name)) {
    return secured(leadTo(urls.signIn(destination.locale, pathname + search), request));
  }
  if (method === "POST" && destination.kind !== "api" && !(await isReadable(request))) {
    return secured(refusalPage(400, preferred));
  }
  const response = secured(answer(request, destination));
  if (destination.kind === "page" && destination.locale !== preferred && hasSwitchedLanguage(headers)) {
    rememberLanguage(response, destination.locale);
  }
  return response;
}

function leadTo(path: Path, request: NextRequest): NextResponse {
  const response = NextResponse.redirect(new URL(path, request.url));
  response.headers.set("content-security-policy", noDocumentPolicy);
  return response;
}

function toLanguage(request: NextRequest, locale: Locale): NextResponse {
  const response = leadTo(urls.home(locale), request);
  response.headers.set("cache-control", "private, no-store");
  response.headers.set("vary", "accept-language, cookie");
  return response;
}

function answer(request: NextRequest, destination: Exclude<Destination, { kind: "language" }>): NextResponse {
  const headers = new Headers(request.headers);
  // Next compares a server action's Origin with this; the guard has compared it with the site's own address.
  headers.set("x-forwarded-host", new URL(env.SITE_URL).host);
  if (destination.kind === "api") return NextResponse.next({ request: { headers } });

  if (destination.kind === "page") headers.set("x-locale", destination.locale); // for the answers of server actions
  const isPublic = destination.kind === "page" && destination.root === "public";
  const policy = noncePolicy(crypto.randomUUID(), {
    trustsLoadedScripts: !isPublic,
    isDevelopment,
    formTargets: providerOrigins(env),
  });
  headers.set("content-security-policy", policy);
  if (!isPublic && !headers.has("next-router-prefetch")) headers.set("user-agent", wholeDocumentAgent);

  const status = destination.kind === "unknown" ? 404 : undefined;
  const response = destination.rewriteTo
    ? NextResponse.rewrite(new URL(destination.rewriteTo + request.nextUrl.search, request.url), {
        status,
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // Whoever keeps a public page asks again each time: it is expired by tag, which no proxy hears of.
  if (isPublic) response.headers.set("cache-control", "public, max-age=0, must-revalidate");
  return response;
}

function secured<Answer extends Response>(response: Answer): Answer {
  if (env.SITE_URL.startsWith("https:")) {
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  }
  return response;
}

function hasSwitchedLanguage(headers: Headers): boolean {
  return headers.get("sec-fetch-site") === "same-origin" && headers.get("sec-fetch-mode") === "navigate";
}

function rememberLanguage(response: Response, locale: Locale): void {
  const secure = env.SITE_URL.startsWith("https:") ? "; Secure" : "";
  response.headers.append(
    "set-cookie",
    `${languageCookie}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`,
  );
  response.headers.set("cache-control", "private, no-store");
}
