import { connection } from "next/server";
import { Document, documentMetadata } from "../document.tsx";

export const instant = false;

export function generateStaticParams() {
  return [{ locale: "-" }];
}

export const generateMetadata = documentMetadata;

/** Pages rendered for one request; Next puts the nonce of its policy on their scripts. */
export default async function SignedInLayout({ children }: LayoutProps<"/[locale]">) {
  await connection();
  return <Document>{children}</Document>;
}
