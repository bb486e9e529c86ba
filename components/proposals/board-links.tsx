import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Actor } from "#lib/actor.ts";
import { pickText } from "#lib/localized-text.ts";
import { boardsOf } from "#lib/proposals/queries.ts";
import { urls } from "#lib/urls.ts";

/** The way to the boards of the committees that somebody sits on, with how many proposals are open there. */
export async function BoardLinks({ actor }: { actor: Actor }) {
  const [boards, locale, t] = await Promise.all([boardsOf(actor), getLocale(), getTranslations("steering")]);
  if (boards.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm lg:ms-auto">
      {boards.map(({ slug, name, _count }) => (
        <li key={slug}>
          <TextLink href={urls.steering(locale, slug)} prefetch={false}>
            {t("boardLink", { community: pickText(name, locale).text, open: _count.proposals })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
