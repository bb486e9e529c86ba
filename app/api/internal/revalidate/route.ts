import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { env } from "#lib/env.ts";

const schema = z.strictObject({ tags: z.array(z.string().min(1).max(256)).max(1000) });

function isAuthorized(header: string | null): boolean {
  const [given, expected] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${env.INTERNAL_SECRET}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Expires pages that the worker has changed. */
export async function POST(request: Request): Promise<Response> {
  if (!isAuthorized(request.headers.get("authorization"))) return new Response(null, { status: 401 });
  const parsed = schema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return new Response(null, { status: 400 });
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
