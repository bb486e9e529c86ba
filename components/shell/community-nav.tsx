import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import { Tabs } from "../ui/tabs.tsx";

const forEverybody = ["directory", "projects", "proposals", "governance"] as const;

export type CommunitySection = (typeof forEverybody)[number] | "steering" | "settings";

type CommunityNavProps = { slug: string; section?: CommunitySection };

/** The parts of a community. The committee's board and the settings are offered on themselves only: who may read them comes from elsewhere. */
export function CommunityNav({ slug, section }: CommunityNavProps) {
  const locale = useLocale();
  const t = useTranslations("shell.sections");
  const isForSome = section === "steering" || section === "settings";
  const shown = isForSome ? [...forEverybody, section] : forEverybody;
  const addresses = {
    directory: urls.community(locale, slug),
    projects: urls.projects(locale, slug),
    proposals: urls.proposals(locale, slug),
    governance: urls.governance(locale, slug),
    steering: urls.steering(locale, slug),
    settings: urls.communitySettings(locale, slug),
  };
  const tabs = shown.map((name) => ({ href: addresses[name], label: t(name), isCurrent: name === section }));
  return <Tabs label={t("label")} tabs={tabs} />;
}
