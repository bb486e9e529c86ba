import { guest } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { NotFound } from "#lib/errors.ts";
import { unsubscribe } from "#lib/notices/commands.ts";
import { unsubscriptionBy } from "#lib/notices/queries.ts";
import { unsubscription } from "#lib/notices/schema.ts";
import { urls } from "#lib/urls.ts";

/** A mailbox ends the mails for its owner (RFC 8058): no cookie is asked for, and no redirect given. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async (token) => {
    await run(guest, unsubscribe, { token });
    return new Response(null, { status: 204 });
  });
}

/** A person who follows the link is led to the page with the button. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (token) => {
    const { locale } = await unsubscriptionBy(token);
    return new Response(null, { status: 303, headers: { location: urls.unsubscribe(locale, token) } });
  });
}

async function answer(request: Request, act: (token: string) => Promise<Response>): Promise<Response> {
  const { data } = unsubscription.safeParse({ token: new URL(request.url).searchParams.get("token") });
  try {
    if (data) return await act(data.token);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
  return Response.json({ error: "not found" }, { status: 404 });
}
