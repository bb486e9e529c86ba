import { currentActor } from "#lib/auth.ts";
import { myStateIn } from "#lib/sigs/queries.ts";

/** What a SIG's page, which is the same for everybody, asks for whoever reads it. */
export async function GET(_: Request, { params }: RouteContext<"/api/me/sig/[sigId]">): Promise<Response> {
  const state = await myStateIn(await currentActor(), (await params).sigId);
  return Response.json(state, { headers: { "cache-control": "private, no-store" } });
}
