import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import { Tabs } from "../ui/tabs.tsx";

const places = ["communities", "deliveries"] as const;

/** What the operator looks after. */
export function AdminTabs({ current }: { current: (typeof places)[number] }) {
  const locale = useLocale();
  const t = useTranslations("shell");
  const tabs = places.map((place) => ({
    href: urls[place](locale),
    label: t(place),
    isCurrent: place === current,
  }));
  return <Tabs label={t("admin")} tabs={tabs} />;
}
