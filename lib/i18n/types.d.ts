import type { Locale as PortalLocale } from "../locales.ts";
import type { Messages as PortalMessages } from "./messages.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: PortalLocale;
    Messages: PortalMessages;
  }
}
