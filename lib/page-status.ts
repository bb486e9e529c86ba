const notFoundMark = { name: "page-status", content: "404" } as const;

/** The attributes of the <meta> by which a whole-cached page says that what it was asked for does not exist. */
export const notFoundMeta = notFoundMark;

/** The status a page asks for in its HTML. Text from people cannot ask: a quotation mark in it is escaped. */
export function pageStatus(html: string): number | undefined {
  return html.includes(`<meta name="${notFoundMark.name}" content="${notFoundMark.content}"/>`)
    ? 404
    : undefined;
}
