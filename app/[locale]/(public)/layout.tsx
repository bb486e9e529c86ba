import { Document, documentMetadata } from "../document.tsx";

export const ensureStatic = "navigation";

/** The build has no database: it renders each page once for "-", which is no language and no slug, and the page says that it is not found. Real ones are rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [{ locale: "-" }];
}

export const generateMetadata = documentMetadata;

/** Whole-cached pages, the same for everybody: nothing below may read cookies, headers or a query. */
export default function PublicLayout({ children }: LayoutProps<"/[locale]">) {
  return <Document>{children}</Document>;
}
