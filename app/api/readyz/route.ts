import { connection } from "next/server";
import { db } from "#lib/db.ts";

/** The database can be reached. */
export async function GET(): Promise<Response> {
  await connection();
  const isReachable = await db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Response.json(
    { status: isReachable ? "ok" : "unavailable" },
    { status: isReachable ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
