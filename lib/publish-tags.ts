import type { Context } from "./command.ts";
import { env } from "./env.ts";

const limitMs = 10_000;

/** Has the web process expire pages that this process has changed. Throws when it does not. */
export async function publishTags(tags: readonly string[]): Promise<void> {
  const response = await fetch(`${env.INTERNAL_URL ?? env.SITE_URL}/api/internal/revalidate`, {
    method: "POST",
    headers: { authorization: `Bearer ${env.INTERNAL_SECRET}`, "content-type": "application/json" },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(limitMs),
  });
  if (!response.ok) throw new Error(`the web process answered ${response.status}`);
}

/** Writes the job that publishes the command's tags, in its transaction: for commands that run outside the web process. */
export async function owePublication({ tx, tags }: Context): Promise<void> {
  if (tags.size === 0) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('publishTags', json_build_object('tags', ${[...tags]}::text[]))`;
}
