import { PageNotFound } from "../page-not-found.tsx";

export default PageNotFound;
