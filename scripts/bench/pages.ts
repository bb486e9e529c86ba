import { type Measured, measurePage, percentile95 } from "./load.ts";
import { addDesk, signIn } from "./people.ts";
import type { BenchSite } from "./site.ts";

/** How many times a second pages are answered. */
export async function measurePages({ address, client }: BenchSite): Promise<Measured[]> {
  const cookie = await signIn(client, "lin@example.org");
  return [
    await measurePage("constant page", `${address}/en/constant`),
    await measurePage("SIG page, whole-cached", `${address}/en/tensorflow/recommenders`),
    await measurePage("constant dynamic page", `${address}/en/constant-dynamic`, { cookie }),
    await measurePage("empty page behind sign-in", `${address}/en/empty`, { cookie }),
    await measurePage("dashboard", `${address}/en/dashboard`, { cookie }),
  ];
}

/** The 95th percentile of the dashboard's answers in milliseconds, where little and where much waits. */
export async function measureGrowth({ address, client }: BenchSite) {
  const few = await addDesk(client, "bench-few", { leads: 1, waiting: 10 });
  const many = await addDesk(client, "bench-many", { leads: 1, waiting: 1000 });
  await client.query("ANALYZE");
  const p95 = (cookie = "") => percentile95(`${address}/en/dashboard`, { cookie });
  const withFew = await p95(few.leads[0]?.cookie);
  const withMany = await p95(many.leads[0]?.cookie);
  return { "p95 ms with 10": withFew, "p95 ms with 1,000": withMany, ratio: (withMany / withFew).toFixed(2) };
}
