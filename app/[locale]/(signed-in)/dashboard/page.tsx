import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { orNotFound } from "../../or-not-found.tsx";
import { DashboardPage } from "./dashboard-page.tsx";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title"), robots: { index: false } };
}

export default orNotFound(async function Page({ searchParams }: Props) {
  return DashboardPage({ asked: await searchParams });
});
