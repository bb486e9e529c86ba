import { currentActor } from "#lib/auth.ts";
import { NotFound } from "#lib/errors.ts";
import { id } from "#lib/fields.ts";
import { isLocale } from "#lib/locales.ts";
import { rosterFile } from "#lib/roster/export.ts";
import { rosterToExport } from "#lib/roster/queries.ts";

/** A roster as a file for those who manage it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/sigs/[sigId]/roster.csv">,
): Promise<Response> {
  const actor = await currentActor();
  const sigId = id.safeParse((await params).sigId);
  if (!sigId.success || actor.kind !== "person") return new Response(null, { status: 404 });
  try {
    const roster = await rosterToExport(actor, sigId.data);
    const asked = new URL(request.url).searchParams.get("locale");
    const locale = isLocale(asked) ? asked : actor.locale;
    return new Response(rosterFile(roster, locale, actor.timeZone), {
      headers: {
        "content-type": "text/csv; charset=utf-8; header=present",
        "content-disposition": `attachment; filename="roster-${roster.slug}.csv"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}
