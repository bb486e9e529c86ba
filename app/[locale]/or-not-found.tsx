import type { Metadata } from "next";
import type { ReactNode } from "react";
import { answerNotFound } from "#lib/answer-status.ts";
import { unlessMissing } from "#lib/errors.ts";
import { PageNotFound } from "./page-not-found.tsx";

/**
 * A page that, where it throws NotFound, is the page for what does not exist, with its status. Next's notFound() would send
 * a page that is empty without JavaScript, and would render its replacement with every page that is found.
 */
export function orNotFound<Props>(page: (props: Props) => Promise<ReactNode>) {
  return (props: Props): Promise<ReactNode> =>
    unlessMissing(page(props), () => {
      answerNotFound();
      return <PageNotFound />;
    });
}

/** The metadata of such a page. */
export function orNoMetadata<Props>(generate: (props: Props) => Promise<Metadata>) {
  return (props: Props): Promise<Metadata> => unlessMissing(generate(props), () => ({}));
}
