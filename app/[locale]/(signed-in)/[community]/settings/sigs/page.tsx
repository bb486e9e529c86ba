import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsFrame } from "#components/communities/settings/settings-frame.tsx";
import { ImportForm } from "#components/sigs/import-form.tsx";
import { TableForm } from "#components/sigs/table-form.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
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
  return { title: t("metaTitle.sigs"), robots: { index: false } };
}

/** Where a community's chair brings in the SIGs that exist already. */
export default orNotFound(async function ImportSigsPage({ params, searchParams }: Props) {
  const [{ community: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.importSigs(locale, slug));
  const { community, mayImport } = await communityToConfigure(actor, "sig.import", slug);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("communitySettings.import")]);
  const done = asked.done === "imported" ? t("done") : undefined;
  return (
    <SettingsFrame community={community} part="sigs" mayImport={mayImport} done={done}>
      {asked.several === undefined ? (
        <Section
          id="one"
          title={t("one")}
          action={<TextLink href={urls.importSigs(locale, slug, { several: "1" })}>{t("several")}</TextLink>}
        >
          <ImportForm communityId={community.id} slug={slug} />
        </Section>
      ) : (
        <Section
          id="several"
          title={t("several")}
          action={<TextLink href={urls.importSigs(locale, slug)}>{t("one")}</TextLink>}
        >
          <TableForm communityId={community.id} />
        </Section>
      )}
    </SettingsFrame>
  );
});
