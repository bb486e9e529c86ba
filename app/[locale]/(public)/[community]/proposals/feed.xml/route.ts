import { isLocale } from "#lib/locales.ts";
import { proposalFeed } from "#lib/proposals/public.ts";

/** A community's proposals for feed readers. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/[locale]/[community]/proposals/feed.xml">,
): Promise<Response> {
  const { locale, community } = await params;
  const feed = isLocale(locale) ? await proposalFeed(community, locale) : null;
  if (feed === null) return new Response(null, { status: 404 });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
