import { useLocale, useTranslations } from "next-intl";
import { Tabs } from "../ui/tabs.tsx";

export const communitySections = ["directory", "projects", "proposals", "steering"] as const;

export type CommunitySection = (typeof communitySections)[number];

type CommunityNavProps = { slug: string; section?: CommunitySection };

/** The parts of a community. */
export function CommunityNav({ slug, section }: CommunityNavProps) {
  const locale = useLocale();
  const t = useTranslations("shell.sections");
  const tabs = communitySections.map((name) => ({
    href: name === "directory" ? `/${locale}/${slug}` : `/${locale}/${slug}/${name}`,
    label: t(name),
    isCurrent: name === section,
  }));
  return <Tabs label={t("label")} tabs={tabs} />;
}
