import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import { Tabs } from "../ui/tabs.tsx";

export type CommunitySection = "directory" | "projects" | "proposals" | "steering";

type CommunityNavProps = { slug: string; section?: CommunitySection };

/** The parts of a community. */
export function CommunityNav({ slug, section }: CommunityNavProps) {
  const locale = useLocale();
  const t = useTranslations("shell.sections");
  const addresses: [CommunitySection, string][] = [
    ["directory", urls.community(locale, slug)],
    ["projects", urls.projects(locale, slug)],
    ["proposals", urls.proposals(locale, slug)],
    ["steering", urls.steering(locale, slug)],
  ];
  const tabs = addresses.map(([name, href]) => ({ href, label: t(name), isCurrent: name === section }));
  return <Tabs label={t("label")} tabs={tabs} />;
}
