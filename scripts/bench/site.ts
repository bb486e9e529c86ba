import type pg from "pg";
import { startSite } from "../site.ts";
import { connectTo, prepareThrowAwaySite } from "../throw-away-site.ts";

export type BenchSite = { address: string; client: pg.Client };

/** Starts the built site over a throw-away database with the demo's content. Everything ends with `resources`. */
export async function startBenchSite(
  resources: AsyncDisposableStack,
  env: Record<string, string>,
): Promise<BenchSite> {
  const site = await prepareThrowAwaySite(resources);
  await startSite(resources, { ...site, logFolder: site.mailFolder, env: { ...site.env, ...env } });
  return { address: site.address, client: await connectTo(resources, site.databaseUrl) };
}
