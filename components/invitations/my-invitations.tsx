import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "#components/ui/button.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { myInvitations } from "#lib/invitations/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";

/** The invitations that wait for my answer; nothing when there are none. */
export async function MyInvitations({ actor }: { actor: PersonActor }) {
  const invitations = await myInvitations(actor);
  if (invitations.length === 0) return null;
  const t = await getTranslations("invitation");
  const locale = await getLocale();
  const { timeZone } = actor;
  return (
    <Section id="invitations" title={t("mine")}>
      <ul className="divide-y divide-line border-line border-y">
        {invitations.map(({ id, sig, community, inviter, expiresAt }) => {
          const names = {
            sig: pickText(sig.name, locale).text,
            community: pickText(community.name, locale).text,
          };
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-4">
              <div className="flex min-w-0 flex-col gap-1">
                <p>{t("from", { ...names, inviter: inviter.name })}</p>
                <p className="text-muted text-sm">
                  <Localized value={sig.summary} locale={locale} />
                  {" · "}
                  {t.rich("until", {
                    date: () => <DateOnly at={expiresAt} locale={locale} timeZone={timeZone} />,
                  })}
                </p>
              </div>
              <ButtonLink variant="primary" href={urls.invitation(locale, id)}>
                {t("see")}
                <span className="sr-only"> {names.sig}</span>
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
