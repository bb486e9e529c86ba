import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { env } from "../env.ts";
import { defaultLocale, isLocale, type Locale } from "../locales.ts";
import { nextPath } from "../people/next-path.ts";
import { absolute, type Path, urls } from "../urls.ts";
import { cookieOf, nextAuthOptions } from "./options.ts";
import { problemOf, type SignInProblem } from "./problems.ts";

/** In which language somebody signs in, and where they go on to. */
export type Journey = { locale: Locale; next: Path | undefined };

/** Where next-auth leads to, or why it does not, with the cookies it sets. */
export type Answer = { cookies: string[] } & ({ location: string } | { problem: SignInProblem });

/** Signs in whoever has the token of a sign-in mail to the address, or its code. */
export function redeem(email: string, secret: string, journey: Journey): Promise<Answer> {
  return ask({
    method: "POST",
    action: "callback",
    provider: "email",
    query: { email, token: secret },
    journey,
  });
}

/** Leads to a provider's own sign-in page. */
export async function leaveForProvider(provider: string, journey: Journey): Promise<Answer> {
  // next-auth wants a token of its own against cross-site posts; proxy.ts has refused those, so it is given one here.
  const csrfToken = randomBytes(32).toString("hex");
  const hash = createHash("sha256").update(`${csrfToken}${env.AUTH_SECRET}`).digest("hex");
  const { name, options } = cookieOf("csrf");
  (await cookies()).set(name, `${csrfToken}|${hash}`, options);
  return ask({ method: "POST", action: "signin", provider, query: {}, form: { csrfToken }, journey });
}

/** Signs in whoever comes back from a provider. */
export function returnFromProvider(provider: string, query: Record<string, string>, journey: Journey) {
  return ask({ method: "GET", action: "callback", provider, query, journey });
}

/** The journey on which somebody left for a provider. */
export async function journeyUnderWay(): Promise<Journey> {
  const remembered = (await cookies()).get(cookieOf("next").name)?.value ?? "";
  const { pathname = "", search = "" } = URL.canParse(remembered) ? new URL(remembered) : {};
  const next = nextPath(pathname + search);
  const locale = next?.split("/")[1];
  return { locale: isLocale(locale) ? locale : defaultLocale, next };
}

type Question = {
  method: "GET" | "POST";
  action: "signin" | "callback";
  provider: string;
  query: Record<string, string>;
  form?: Record<string, string>;
  journey: Journey;
};

async function ask({ method, action, provider, query, form = {}, journey }: Question): Promise<Answer> {
  process.env.NEXTAUTH_URL = env.SITE_URL; // it takes its own address from nowhere else
  const { locale, next = urls.me(locale) } = journey;
  const callbackUrl = absolute(env.SITE_URL, next);
  const url = `${env.SITE_URL}/api/auth/${action}/${provider}?${new URLSearchParams(query)}`;
  const body = method === "POST" ? new URLSearchParams({ ...form, callbackUrl }) : undefined;
  const request = new NextRequest(url, { method, body });
  const params = Promise.resolve({ nextauth: [action, provider] });
  const response: Response = await NextAuth(request, { params }, nextAuthOptions(locale));
  const answered = new URL(response.headers.get("location") ?? "/api/auth/error", env.SITE_URL);
  const answer = { cookies: response.headers.getSetCookie() };
  const isOwn = answered.origin === new URL(env.SITE_URL).origin;
  if (isOwn && answered.pathname.startsWith("/api/auth/")) {
    return { ...answer, problem: problemOf(answered.searchParams.get("error")) };
  }
  if (action === "signin") return { ...answer, location: answered.href };
  const isNew = answered.pathname === urls.welcome(locale);
  return { ...answer, location: isNew ? urls.welcome(locale, journey.next) : next };
}
