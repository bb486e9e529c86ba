import { cookies } from "next/headers";
import { seeOther, signInForm } from "#lib/auth/sign-in-form.ts";
import { signOut } from "#lib/auth/sign-out.ts";
import { sessionCookie } from "#lib/people/session-token.ts";
import { urls } from "#lib/urls.ts";

/** Ends the session of this browser, or with `everywhere` all of this person's. */
export async function POST(request: Request): Promise<Response> {
  const { fields, journey } = await signInForm(request);
  const { name, options } = sessionCookie();
  const jar = await cookies();
  const token = jar.get(name)?.value;
  if (token) await signOut(token, "everywhere" in fields);
  jar.set(name, "", { ...options, maxAge: 0 });
  return seeOther(journey.next ?? urls.home(journey.locale));
}
