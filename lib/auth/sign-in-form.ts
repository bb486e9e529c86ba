import "server-only";
import { cookies } from "next/headers";
import { TooMany } from "../errors.ts";
import { formDataToObject, sentForm } from "../form-data.ts";
import { defaultLocale, isLocale, type Locale } from "../locales.ts";
import { nextPath } from "../people/next-path.ts";
import { signInMs } from "../people/rules.ts";
import { tooManyPage } from "../refusal-page.ts";
import type { Path } from "../urls.ts";
import type { Answer, Journey } from "./next-auth.ts";
import { cookieOf } from "./options.ts";
import type { SignInProblem } from "./problems.ts";

/** What a form on a sign-in page sent, and the journey it belongs to. */
export async function signInForm(
  request: Request,
): Promise<{ fields: Record<string, unknown>; journey: Journey }> {
  const data = sentForm(await request.formData().catch(() => undefined));
  const { locale, next, ...fields } = formDataToObject(data);
  return { fields, journey: { locale: isLocale(locale) ? locale : defaultLocale, next: nextPath(next) } };
}

/** The answer to a form: go and see this page. */
export function seeOther(location: string, setCookies: string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of setCookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Leads to where next-auth's answer does, or to the page that tells about its problem. */
export function follow(answer: Answer, problemPage: (problem: SignInProblem) => Path): Response {
  const location = "problem" in answer ? problemPage(answer.problem) : answer.location;
  return seeOther(location, answer.cookies);
}

/** Does what is limited in number, or answers that it was too often. */
export async function limited(locale: Locale, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TooMany) return tooManyPage(error.retryAfterSeconds, locale);
    throw error;
  }
}

/** The pages of one sign-in keep the address in the browser, not in their own addresses, which end up in logs. */
export async function rememberEmail(email: string): Promise<void> {
  const { name, options } = cookieOf("email");
  (await cookies()).set(name, email.toWellFormed().slice(0, 254), { ...options, maxAge: signInMs / 1000 });
}

export async function rememberedEmail(): Promise<string> {
  return (await cookies()).get(cookieOf("email").name)?.value ?? "";
}
