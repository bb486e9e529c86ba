import { spendMail } from "#lib/auth/limits.ts";
import { limited, rememberEmail, seeOther, signInForm } from "#lib/auth/sign-in-form.ts";
import { currentActor } from "#lib/auth.ts";
import { clientAddress } from "#lib/client-address.ts";
import { run } from "#lib/command.ts";
import { requestSignIn } from "#lib/people/commands.ts";
import { signInRequest } from "#lib/people/schema.ts";
import { urls } from "#lib/urls.ts";

/** Asks for a sign-in mail. */
export async function POST(request: Request): Promise<Response> {
  const { fields, journey } = await signInForm(request);
  const { locale, next } = journey;
  await rememberEmail(String(fields.email ?? ""));
  const asked = signInRequest.safeParse({ ...fields, locale, next });
  if (!asked.success) return seeOther(urls.signInProblem(locale, "email", next));
  return limited(locale, async () => {
    await spendMail(clientAddress(request.headers), asked.data.email);
    await run(await currentActor(), requestSignIn, asked.data);
    return seeOther(urls.signInCode(locale, next));
  });
}
