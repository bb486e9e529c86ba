import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommitteeSeats } from "#components/communities/settings/committee-seats.tsx";
import { SeatForms } from "#components/communities/settings/seat-forms.tsx";
import { SettingsFrame } from "#components/communities/settings/settings-frame.tsx";
import { Section } from "#components/ui/section.tsx";
import { dayIn } from "#lib/calendar.ts";
import { committeeToSeat, communityToConfigure } from "#lib/communities/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

const done = ["seated", "unseated", "chair"] as const;

type Props = {
  params: Promise<{ community: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("communitySettings");
  return { title: t("metaTitle.committee"), robots: { index: false } };
}

/** Who sits on a community's steering committee, for its chair and the operator. */
export default orNotFound(async function CommitteeSettingsPage({ params, searchParams }: Props) {
  const [{ community: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.committeeSettings(locale, slug));
  const { community, mayImport } = await communityToConfigure(actor, "steeringSeat.give", slug);
  const { id, timeZone } = community;
  const [{ seats, people }, t] = await Promise.all([
    committeeToSeat(id),
    getTranslations("communitySettings.committee"),
  ]);
  const act = done.find((one) => one === asked.done);
  return (
    <SettingsFrame
      community={community}
      part="committee"
      mayImport={mayImport}
      done={act && t(`done.${act}`)}
    >
      <Section id="seats" title={t("seats")}>
        <CommitteeSeats seats={seats} timeZone={timeZone} today={dayIn(timeZone, new Date())} />
      </Section>
      <Section id="new-seat" title={t("newSeat")}>
        <SeatForms communityId={id} people={people} />
      </Section>
    </SettingsFrame>
  );
});
