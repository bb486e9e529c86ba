import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { DiscardDraft, FormContents, SavedMark } from "#components/proposals/form/form-aside.tsx";
import { AskedChanges } from "#components/proposals/form/form-notices.tsx";
import { ProposalForm } from "#components/proposals/form/proposal-form.tsx";
import { placeAfterwards } from "#components/proposals/writing-page.ts";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { env } from "#lib/env.ts";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { proposalToEdit, similarToSketch } from "#lib/proposals/queries.ts";
import { formQuery, sketch } from "#lib/proposals/schema.ts";
import { firstAnswers } from "#lib/proposals/words.ts";
import { sigDirectory } from "#lib/sigs/public.ts";
import { absolute, urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

type Props = PageProps<"/[locale]/[community]/proposals/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("proposalForm");
  const name = pickText(community.name, await getLocale()).text;
  return { title: t("metaTitle", { community: name }), robots: { index: false } };
}

/** The form for a new proposal, for a draft, and for the changes that the committee asked for. */
export default orNotFound(async function NewProposalPage({ params, searchParams }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) throw new NotFound("page");
  const { slug } = community;
  const { draft, done } = formQuery.parse(await searchParams);
  const actor = await signedInPerson((locale) => urls.newProposal(locale, slug, draft));
  const [locale, t] = await Promise.all([getLocale(), getTranslations("proposalForm")]);
  const known = draft ? await proposalToEdit(actor, community.id, draft) : undefined;
  const start = known?.content ?? firstAnswers(locale, actor);
  if (known && !known.mayEdit) redirect(placeAfterwards(locale, slug, known));
  if (start.aim !== "FOUND") redirect(urls.closeSig(locale, slug, { draft }));
  const { directory } = await sigDirectory(community.id);
  const id = known?.id ?? randomUUID();
  const { name, mission, problem } = start;
  const written = { communityId: community.id, id, name, about: [name, mission, problem].join(" ") };
  const similar = known ? await similarToSketch(actor, sketch.parse(written), locale) : [];
  const saved = known && (
    <SavedMark
      at={known.updatedAt}
      timeZone={actor.timeZone}
      address={absolute(env.SITE_URL, urls.newProposal(locale, slug, id))}
    />
  );
  return (
    <SignedInPage path={`/${slug}/proposals/new`} {...communityFrame(community, locale, "proposals")}>
      {done === "saved" && <FlashNotice>{t("savedNotice")}</FlashNotice>}
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t("breadcrumbs")}
            crumbs={[{ href: urls.proposals(locale, slug), label: t("register") }]}
          />
        }
        title={known?.number ? t("titleRevise", { number: known.number }) : t("title")}
        summary={t("summary", { community: pickText(community.name, locale).text })}
        action={!known && <ButtonLink href={urls.closeSig(locale, slug)}>{t("closeInstead")}</ButtonLink>}
      />
      {known?.asked && <AskedChanges asked={known.asked} />}
      <Columns
        aside={
          <div className="flex flex-col gap-6 lg:sticky lg:top-6">
            {saved}
            <FormContents />
            {known?.number === null && <DiscardDraft proposalId={id} />}
          </div>
        }
      >
        <ProposalForm
          key={known?.updatedAt.getTime()}
          id={id}
          community={community}
          sigs={directory.sigs}
          similar={similar}
          isSubmitted={Boolean(known?.number)}
          start={start}
          language={known?.language ?? locale}
        />
      </Columns>
    </SignedInPage>
  );
});
