import type { Post } from "./load.ts";

const boundary = "----sigpost-bench";

/** The fields by which a form without JavaScript names its action, as the page prints them into the form whose id begins so. */
export async function hiddenFields(
  url: string,
  headers: Record<string, string>,
  formId: string,
): Promise<Record<string, string>> {
  const html = await (await fetch(url, { headers })).text();
  const form = new RegExp(`<form[^>]*id="${formId}[^"]*"[^>]*>(.*?)</form>`, "s").exec(html)?.[1];
  if (form === undefined) throw new Error(`No form ${formId} at ${url}.`);
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)]));
}

function unescaped(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The post that a browser sends for a form without JavaScript. */
export function formPost(site: string, path: string, cookie: string, fields: Record<string, string>): Post {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    path,
    body: `${parts.join("")}--${boundary}--\r\n`,
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      origin: site,
      "sec-fetch-site": "same-origin",
      cookie,
    },
  };
}
