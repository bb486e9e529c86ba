import Check from "lucide-react/icons/check";
import Languages from "lucide-react/icons/languages";
import { useLocale, useTranslations } from "next-intl";
import { type Locale, locales } from "#lib/locales.ts";
import { Menu, MenuLink } from "../ui/menu.tsx";

/** Each language in its own words. */
export const languageNames: Record<Locale, string> = { en: "English", ko: "한국어", zh: "简体中文" };

/** The same page in the other languages. `path` is the address without its language. */
export function LanguageSwitch({ path }: { path: string }) {
  const current = useLocale();
  const t = useTranslations("shell");
  return (
    <Menu
      id="language-menu"
      label={t("language", { name: languageNames[current] })}
      withChevron={false}
      face={
        <>
          <Languages className="size-5" />
          <span className="hidden text-sm sm:inline">{languageNames[current]}</span>
        </>
      }
    >
      {locales.map((locale) => (
        <MenuLink
          key={locale}
          href={`/${locale}${path}`}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? "true" : undefined}
        >
          {languageNames[locale]}
          {locale === current && <Check className="ms-auto text-accent" />}
        </MenuLink>
      ))}
    </Menu>
  );
}
