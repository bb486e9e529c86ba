import type { NextRequest } from "next/server";
import { spendCode } from "#lib/auth/limits.ts";
import {
  type Journey,
  journeyUnderWay,
  leaveForProvider,
  redeem,
  returnFromProvider,
} from "#lib/auth/next-auth.ts";
import type { SignInProblem } from "#lib/auth/problems.ts";
import { offeredProviders } from "#lib/auth/providers.ts";
import { follow, limited, seeOther, signInForm } from "#lib/auth/sign-in-form.ts";
import { clientAddress } from "#lib/client-address.ts";
import { signInLink } from "#lib/people/queries.ts";
import { signInByCode, signInByLink } from "#lib/people/schema.ts";
import { urls } from "#lib/urls.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

const isOffered = (provider: string) => offeredProviders().some(({ id }) => id === provider);

const notFound = () => Response.json({ error: "not found" }, { status: 404 });

/** Comes back from a provider. Opening a mail's link here uses nothing up: programs that look into mails open links. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const [action, provider = "", ...rest] = (await params).nextauth;
  if (action !== "callback" || rest.length > 0) return notFound();
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const journey = await journeyUnderWay();
  if (provider === "email")
    return seeOther(urls.confirmSignIn(journey.locale, query.token ?? "", journey.next));
  if (!isOffered(provider)) return notFound();
  if ("error" in query) return seeOther(signInPage(journey)("provider"));
  return follow(await returnFromProvider(provider, query, journey), signInPage(journey));
}

/** Leaves for a provider, or signs in with what a mail carried. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const [action, provider = "", ...rest] = (await params).nextauth;
  if (rest.length > 0) return notFound();
  const { fields, journey } = await signInForm(request);
  if (action === "callback" && provider === "email") {
    return "token" in fields ? byLink(fields, journey) : byCode(fields, journey, request.headers);
  }
  if (action !== "signin" || !isOffered(provider)) return notFound();
  return follow(await leaveForProvider(provider, journey), signInPage(journey));
}

const signInPage =
  ({ locale, next }: Journey) =>
  (problem: SignInProblem) =>
    urls.signInProblem(locale, problem, next);

async function byLink(fields: Record<string, unknown>, journey: Journey): Promise<Response> {
  const confirmPage = urls.confirmSignIn(journey.locale, String(fields.token), journey.next);
  const sent = signInByLink.safeParse(fields);
  const link = sent.success ? await signInLink(sent.data.token, new Date()) : undefined;
  if (!sent.success || link?.state !== "open") return seeOther(confirmPage);
  const answer = await redeem(link.email, sent.data.token, journey);
  return follow(answer, (problem) => (problem === "code" ? confirmPage : signInPage(journey)(problem)));
}

async function byCode(
  fields: Record<string, unknown>,
  journey: Journey,
  headers: Headers,
): Promise<Response> {
  const { locale, next } = journey;
  const codePage = urls.signInCode(locale, next, "code");
  const sent = signInByCode.safeParse(fields);
  if (!sent.success) return seeOther(codePage);
  const { email, code } = sent.data;
  return limited(locale, async () => {
    await spendCode(clientAddress(headers), email);
    const answer = await redeem(email, code, journey);
    return follow(answer, (problem) => (problem === "code" ? codePage : signInPage(journey)(problem)));
  });
}
