import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RulesForm } from "#components/communities/settings/rules-form.tsx";
import { SettingsFrame } from "#components/communities/settings/settings-frame.tsx";
import { communityToConfigure } from "#lib/communities/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

type Props = {
  params: Promise<{ community: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("communitySettings");
  return { title: t("metaTitle.rules"), robots: { index: false } };
}

/** The rules by which a community decides, for its chair and the operator. */
export default orNotFound(async function RuleSettingsPage({ params, searchParams }: Props) {
  const [{ community: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.ruleSettings(locale, slug));
  const { community, mayImport } = await communityToConfigure(actor, "community.configure", slug);
  const t = await getTranslations("communitySettings");
  const done = asked.done === "saved" ? t("rulesSaved") : undefined;
  return (
    <SettingsFrame community={community} part="rules" mayImport={mayImport} done={done}>
      <RulesForm community={community} />
    </SettingsFrame>
  );
});
