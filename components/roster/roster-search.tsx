import { useTranslations } from "next-intl";
import { controlLook } from "#components/forms/control-look.ts";
import { Button } from "#components/ui/button.tsx";
import type { RosterPart } from "#lib/roster/schema.ts";

/** Finds people on the roster and in the rest of the community; a plain form, so that it works without JavaScript. */
export function RosterSearch({ action, part }: { action: string; part: RosterPart }) {
  const t = useTranslations("roster");
  return (
    <search>
      <form method="get" action={action} className="flex max-w-measure flex-wrap items-end gap-3">
        {part.show && <input type="hidden" name="show" value={part.show} />}
        <div className="flex min-w-48 flex-1 flex-col gap-1.5">
          <label htmlFor="roster-q" className="w-fit font-medium">
            {t("search")}
          </label>
          <input
            id="roster-q"
            type="search"
            name="q"
            defaultValue={part.q}
            maxLength={100}
            className={controlLook}
            aria-describedby="roster-q-help"
          />
        </div>
        <Button type="submit">{t("find")}</Button>
        <p id="roster-q-help" className="w-full text-muted text-sm">
          {t("searchHelp")}
        </p>
      </form>
    </search>
  );
}
