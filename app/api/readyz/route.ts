import { connection } from "next/server";
import { isDatabaseReachable } from "#lib/health.ts";

/** The database can be reached. */
export async function GET(): Promise<Response> {
  await connection();
  const isReachable = await isDatabaseReachable();
  return Response.json(
    { status: isReachable ? "ok" : "unavailable" },
    { status: isReachable ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
