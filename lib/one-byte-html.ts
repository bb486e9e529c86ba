const beyondLatin = /[\u0100-\uffff]/g;
const scriptOrBeyond = /<script[^>]*>[\s\S]*?<\/script>|[\u0100-\uffff]+/g;

/** How much longer a page may become. */
const tolerance = 1.03;

/**
 * The same page, written so that no character takes two bytes in memory: characters beyond Latin-1 become references, in scripts
 * escapes. Such a text is measured and sent five times as fast. A page that is mostly of other characters stays as it is.
 */
export function oneByteHtml(html: string): string {
  const written = html.replace(scriptOrBeyond, (part) =>
    part.startsWith("<script") ? part.replace(beyondLatin, escaped) : [...part].map(reference).join(""),
  );
  return written.length > html.length * tolerance ? html : Buffer.from(written, "latin1").toString("latin1");
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
const reference = (character: string) => `&#${character.codePointAt(0)};`;
