import { gzipSync } from "node:zlib";

export type FirstLoad = { name: string; scripts: number; styles: number };

/** What a browser loads before a page is ready, in bytes as gzip packs them. */
export async function firstLoad(
  name: string,
  url: string,
  headers: Record<string, string>,
): Promise<FirstLoad> {
  const html = await (await fetch(url, { headers })).text();
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !tag.toLowerCase().includes("nomodule")) // for browsers without modules
    .map(([, src = ""]) => src);
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = ""]) => href,
  );
  return { name, scripts: await packed(scripts, url), styles: await packed(styles, url) };
}

async function packed(addresses: string[], page: string): Promise<number> {
  const sizes = [...new Set(addresses)].map(async (address) => {
    const answer = await fetch(new URL(address.replaceAll("&amp;", "&"), page));
    return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
