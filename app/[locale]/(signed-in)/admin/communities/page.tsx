import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FoundForm } from "#components/communities/settings/found-form.tsx";
import { RunCommunities } from "#components/communities/settings/run-communities.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { AdminTabs } from "#components/shell/admin-tabs.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { communitiesToRun } from "#lib/communities/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";
import { signedInPerson } from "../../../signed-in-person.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("communitySettings.run");
  return { title: t("title"), robots: { index: false } };
}

/** The communities of the installation, and the form that opens another one, for its operator. */
export default orNotFound(async function CommunitiesPage() {
  const actor = await signedInPerson(urls.communities);
  const communities = await communitiesToRun(actor);
  const t = await getTranslations("communitySettings");
  return (
    <SignedInPage path="/admin/communities">
      <PageHeader title={t("run.title")} summary={t("run.summary")} />
      <AdminTabs current="communities" />
      {communities.length > 0 && <RunCommunities communities={communities} />}
      <Section id="new-community" title={t("found.title")}>
        <FoundForm />
      </Section>
    </SignedInPage>
  );
});
