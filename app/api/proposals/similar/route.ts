import { currentActor } from "#lib/auth.ts";
import { NotFound } from "#lib/errors.ts";
import { defaultLocale, isLocale } from "#lib/locales.ts";
import { similarToSketch } from "#lib/proposals/queries.ts";
import { sketch } from "#lib/proposals/schema.ts";

/** What resembles the proposal that somebody is writing. */
export async function GET(request: Request): Promise<Response> {
  const { locale, ...asked } = Object.fromEntries(new URL(request.url).searchParams);
  const parsed = sketch.safeParse(asked);
  if (!parsed.success) return new Response(null, { status: 404 });
  try {
    const reader = isLocale(locale) ? locale : defaultLocale;
    const similar = await similarToSketch(await currentActor(), parsed.data, reader);
    return Response.json(similar, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}
