"use client";

import Check from "lucide-react/icons/check";
import Monitor from "lucide-react/icons/monitor";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import SunMoon from "lucide-react/icons/sun-moon";
import { useSyncExternalStore } from "react";
import { themeKey } from "#lib/theme.ts";
import { Menu, MenuButton } from "../ui/menu.tsx";

const choices = [
  { theme: "light", icon: Sun },
  { theme: "dark", icon: Moon },
  { theme: "system", icon: Monitor },
] as const;

type Theme = (typeof choices)[number]["theme"];

const changed = "theme-changed";

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme) {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(themeKey);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(themeKey, theme);
  }
  window.dispatchEvent(new Event(changed));
}

/** Light, dark or as the system has it. Shown only where scripts run. */
export function LiveThemeSwitch({ label, words }: { label: string; words: Record<Theme, string> }) {
  const current = useSyncExternalStore(subscribe, currentTheme, () => "system" as const);
  return (
    <div className="scripted">
      <Menu id="theme-menu" label={label} face={<SunMoon className="size-5" />} withChevron={false}>
        {choices.map(({ theme, icon: Icon }) => (
          <MenuButton
            key={theme}
            type="button"
            popoverTarget="theme-menu"
            popoverTargetAction="hide"
            aria-pressed={theme === current}
            onClick={() => choose(theme)}
          >
            <Icon className="text-muted" />
            {words[theme]}
            {theme === current && <Check className="ms-auto text-accent" />}
          </MenuButton>
        ))}
      </Menu>
    </div>
  );
}
