import type { ComponentProps } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { isLinkable } from "#lib/web-address.ts";
import { Prose } from "./ui/prose.tsx";
import { ScrollRegion } from "./ui/scroll-region.tsx";

export type MarkdownProps = {
  source: string;
  lang?: string; // when it is not the page's
  headingLevel?: number; // of the highest heading in it
};

export type MarkdownLabels = { table: string; footnotes: string };

/** Markdown that people wrote, on the server and in a browser. HTML in it stays text; pictures and whatever else is not listed here are left out. */
export function MarkdownText({
  source,
  lang,
  headingLevel = 3,
  labels,
}: MarkdownProps & { labels: MarkdownLabels }) {
  const components: Components = {
    a: PersonsLink,
    pre: ({ children }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard, and a piece of code is no landmark
      <pre tabIndex={0}>{children}</pre>
    ),
    table: ({ children }) => (
      <ScrollRegion label={labels.table}>
        <table>{children}</table>
      </ScrollRegion>
    ),
  };
  return (
    <Prose lang={lang}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm, htmlAsText, [headingsFrom, headingLevel]]}
        remarkRehypeOptions={{
          footnoteLabel: labels.footnotes,
          footnoteLabelTagName: "p",
          footnoteBackContent: "",
        }}
        rehypePlugins={[[rehypeSanitize, allowed]]}
        components={components}
      >
        {source}
      </ReactMarkdown>
    </Prose>
  );
}

const allowed: Options = {
  tagNames: [
    ...["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "hr", "br"],
    ...["a", "em", "strong", "del", "code", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], ol: ["start"], th: ["align"], td: ["align"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {
    li: ["ul", "ol"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
  },
};

function PersonsLink({ href, children }: ComponentProps<"a">) {
  if (!href || !isLinkable(href)) return children;
  const saysItself =
    typeof children === "string" && href.replace(/^https?:\/\//, "") === children.replace(/^https?:\/\//, "");
  return (
    <a href={href} rel="nofollow ugc noopener" className={saysItself ? "bare" : undefined}>
      {children}
    </a>
  );
}

type MarkdownNode = { type: string; value?: string; depth?: number; children?: MarkdownNode[] };

const holdBlocks = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** Shows HTML as it was typed. */
function htmlAsText() {
  return function showHtml(node: MarkdownNode): void {
    for (const child of node.children ?? []) {
      showHtml(child);
      if (child.type !== "html") continue;
      const isBlock = holdBlocks.has(node.type);
      child.type = isBlock ? "paragraph" : "text";
      if (isBlock) child.children = [{ type: "text", value: child.value }];
    }
  };
}

/** Lets a document's headings begin at a level and never skip one, whatever its author counted. */
function headingsFrom(level: number) {
  return (tree: MarkdownNode) => {
    const headings = headingsIn(tree);
    const highest = Math.min(...headings.map(({ depth = 1 }) => depth));
    let previous = level - 1;
    for (const heading of headings) {
      previous = Math.min(level + (heading.depth ?? 1) - highest, previous + 1, 6);
      heading.depth = previous;
    }
  };
}

function headingsIn(node: MarkdownNode): MarkdownNode[] {
  return node.type === "heading" ? [node] : (node.children ?? []).flatMap(headingsIn);
}
