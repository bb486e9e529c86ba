import { currentActor } from "#lib/auth.ts";
import { id } from "#lib/fields.ts";
import { myStateIn } from "#lib/sigs/queries.ts";

/** What a SIG's page, which is the same for everybody, asks for whoever reads it. */
export async function GET(_: Request, { params }: RouteContext<"/api/me/sig/[sigId]">): Promise<Response> {
  const sigId = id.safeParse((await params).sigId);
  if (!sigId.success) return new Response(null, { status: 404 });
  const state = await myStateIn(await currentActor(), sigId.data);
  return Response.json(state, { headers: { "cache-control": "private, no-store" } });
}
