import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { Aside } from "#components/roster/aside.tsx";
import { ManagedRosterView } from "#components/roster/managed-roster.tsx";
import { RosterHeader } from "#components/roster/roster-header.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { personToManage, rosterToManage } from "#lib/roster/queries.ts";
import { rosterPart } from "#lib/roster/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

const done = ["added", "ended", "appointed", "roleEnded", "invited", "revoked"] as const;

type Props = {
  params: Promise<{ community: string; sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("roster");
  return { title: t("manageRoster"), robots: { index: false } };
}

/** The roster of a SIG for its leads and its community's steering committee. */
export default orNotFound(async function RosterPage({ params, searchParams }: Props) {
  const [{ community, sig: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.roster(locale, community, slug));
  const locale = await getLocale();
  const part = rosterPart.parse(asked);
  const roster = await rosterToManage(actor, community, slug, part);
  const { sig } = roster;
  const person = part.person ? await personToManage(actor, sig, part.person) : null;
  const t = await getTranslations("roster");
  const happened = done.find((one) => one === asked.done);
  const name = <Localized value={sig.community.name} locale={locale} />;
  return (
    <SignedInPage
      path={`/${community}/${slug}/roster`}
      community={{ slug: community, name, section: "directory", accentHue: sig.community.accentHue }}
    >
      {happened && <FlashNotice>{t(`done.${happened}`)}</FlashNotice>}
      <RosterHeader sig={sig} count={roster.count} />
      <Columns aside={<Aside actor={actor} roster={roster} />}>
        <ManagedRosterView roster={roster} part={part} person={person} timeZone={actor.timeZone} />
      </Columns>
    </SignedInPage>
  );
});
