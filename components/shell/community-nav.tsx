import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import { Tabs } from "../ui/tabs.tsx";

const forEverybody = ["directory", "projects", "proposals", "governance"] as const;

export type CommunitySection = (typeof forEverybody)[number] | "steering";

type CommunityNavProps = { slug: string; section?: CommunitySection };

/** The parts of a community. The committee's board is offered on itself only: its members come to it from the register of proposals. */
export function CommunityNav({ slug, section }: CommunityNavProps) {
  const locale = useLocale();
  const t = useTranslations("shell.sections");
  const shown = section === "steering" ? [...forEverybody, section] : forEverybody;
  const addresses = {
    directory: urls.community(locale, slug),
    projects: urls.projects(locale, slug),
    proposals: urls.proposals(locale, slug),
    governance: urls.governance(locale, slug),
    steering: urls.steering(locale, slug),
  };
  const tabs = shown.map((name) => ({ href: addresses[name], label: t(name), isCurrent: name === section }));
  return <Tabs label={t("label")} tabs={tabs} />;
}
