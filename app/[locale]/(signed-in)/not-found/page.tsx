import { PageNotFound } from "../../page-not-found.tsx";

/** proxy.ts rewrites here, with status 404, whatever address leads nowhere. */
export default PageNotFound;
