import autocannon from "autocannon";

/** One measured load: answers a second, and milliseconds in which 50 and 99 of 100 answers came. */
export type Measured = { name: string; perSecond: number; p50: number; p99: number; unexpected: number };

const connections = 10;

/** Asks for a page for `seconds`, after two seconds that are not counted. */
export async function measurePage(
  name: string,
  url: string,
  headers: Record<string, string> = {},
  seconds = 8,
): Promise<Measured> {
  await autocannon({ url, headers, connections, duration: 2 });
  return summary(name, await autocannon({ url, headers, connections, duration: seconds }), "2xx");
}

export type Post = { path: string; body: string; headers: Record<string, string> };

/** Sends each of the posts once. */
export async function measurePosts(name: string, site: string, posts: Post[]): Promise<Measured> {
  const left = posts.values();
  const result = await autocannon({
    url: site,
    connections,
    amount: posts.length,
    requests: [
      {
        method: "POST",
        setupRequest: (request) => {
          const post = left.next().value;
          return post ? { ...request, ...post, headers: { ...request.headers, ...post.headers } } : request;
        },
      },
    ],
  });
  return summary(name, result, "3xx");
}

function summary(name: string, result: autocannon.Result, expected: "2xx" | "3xx"): Measured {
  const total = result.requests.total;
  return {
    name,
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    unexpected: total - result[expected] + result.errors + result.timeouts,
  };
}

const asked = 200;

/** The 95th percentile, in milliseconds, of answers to one who asks again and again. */
export async function percentile95(url: string, headers: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < asked + 20; n++) {
    const start = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
    if (n >= 20) times.push(performance.now() - start); // after warming up
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(asked * 0.95)] ?? 0);
}
