import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutForm } from "#components/communities/settings/about-form.tsx";
import { SettingsFrame } from "#components/communities/settings/settings-frame.tsx";
import { communityToConfigure, linksToConfigure } from "#lib/communities/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = {
  params: Promise<{ community: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("communitySettings");
  return { title: t("metaTitle.about"), robots: { index: false } };
}

/** What a community says of itself, for its chair and the operator. */
export default orNotFound(async function AboutSettingsPage({ params, searchParams }: Props) {
  const [{ community: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.communitySettings(locale, slug));
  const { community, mayImport } = await communityToConfigure(actor, "community.configure", slug);
  const [links, t] = await Promise.all([linksToConfigure(community), getTranslations("communitySettings")]);
  const done = asked.done === "founded" ? t("founded") : asked.done === "saved" ? t("saved") : undefined;
  return (
    <SettingsFrame community={community} part="about" mayImport={mayImport} done={done}>
      <AboutForm community={community} links={links} />
    </SettingsFrame>
  );
});
