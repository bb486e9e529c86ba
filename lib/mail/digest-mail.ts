import { urls } from "../urls.ts";
import { action, type Item, type Letter, list, paragraph } from "./letter.ts";
import type { Words } from "./words.ts";

/** What a daily mail tells: each mail that was held, by its subject and where it leads. */
export type DigestFacts = { items: readonly Item[] };

/** To somebody who wants some mails once a day: all of them in one. */
export function digest({ items }: DigestFacts, { t, locale }: Words): Letter {
  return {
    subject: t("mail.digest.subject", { total: items.length }),
    parts: [
      paragraph(t("mail.digest.intro")),
      ...list(t("mail.digest.list"), items),
      action(t("mail.digest.action"), urls.notices(locale)),
    ],
    why: t("mail.digest.why"),
  };
}
