/**
 * Next sends an empty shell with status 200 before it renders a page that needs the request, so that a missing page could not
 * answer 404 nor a failed one 500. It renders the whole document first for visitors named by `htmlLimitedBots`; proxy.ts gives
 * the requests of such pages this name.
 */
export const wholeDocumentAgent = "sigpost-whole-document";
