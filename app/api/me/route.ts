import { initials } from "#components/ui/initials.ts";
import { currentActor } from "#lib/auth.ts";
import { accountOf } from "#lib/people/account.ts";

/** What the header of a page that is the same for everybody asks for. */
export async function GET(): Promise<Response> {
  const account = await accountOf(await currentActor());
  const shown = account.signedIn ? { ...account, initials: initials(account.name) } : account;
  return Response.json(shown, { headers: { "cache-control": "private, no-store" } });
}
