import { useTranslations } from "next-intl";
import { LiveThemeSwitch } from "./live-theme-switch.tsx";

export function ThemeSwitch() {
  const t = useTranslations("shell.theme");
  return (
    <LiveThemeSwitch label={t("label")} words={{ light: t("light"), dark: t("dark"), system: t("system") }} />
  );
}
