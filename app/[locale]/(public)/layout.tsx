import { Document, documentMetadata } from "../document.tsx";

export const ensureStatic = "navigation";

/** The build has no database, so it renders no page: "-" is no language. Real ones are rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [{ locale: "-" }];
}

export const generateMetadata = documentMetadata;

/** Whole-cached pages, the same for everybody: nothing below may read cookies, headers or a query. */
export default function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  return <Document>{children}</Document>;
}
