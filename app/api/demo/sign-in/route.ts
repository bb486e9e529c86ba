import { cookies } from "next/headers";
import { system } from "#lib/actor.ts";
import { seeOther, signInForm } from "#lib/auth/sign-in-form.ts";
import { run } from "#lib/command.ts";
import { env } from "#lib/env.ts";
import { startSession } from "#lib/people/commands.ts";
import { accountByEmail } from "#lib/people/queries.ts";
import { newSessionToken, sessionCookie } from "#lib/people/session-token.ts";
import { urls } from "#lib/urls.ts";
import { cast } from "#prisma/seed/cast.ts";

const notFound = () => Response.json({ error: "not found" }, { status: 404 });

/** Signs in as one of the demo's cast. Exists in a demo only. */
export async function POST(request: Request): Promise<Response> {
  if (!env.SIGPOST_DEMO) return notFound();
  const { fields, journey } = await signInForm(request);
  const member = cast.find(({ key }) => key === fields.person);
  const account = member && (await accountByEmail(member.email));
  if (!account) return notFound();
  const token = newSessionToken();
  const { result } = await run(system, startSession, { userId: account.id, token });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, expires: result.limit });
  return seeOther(journey.next ?? urls.me(journey.locale));
}

export { notFound as GET };
