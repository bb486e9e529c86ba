import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { useLocale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { ClosingForm } from "#components/proposals/form/closing-form.tsx";
import { DiscardDraft, SavedMark } from "#components/proposals/form/form-aside.tsx";
import { AskedChanges } from "#components/proposals/form/form-notices.tsx";
import { SigsToClose } from "#components/proposals/form/sigs-to-close.tsx";
import { placeAfterwards } from "#components/proposals/writing-page.ts";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { env } from "#lib/env.ts";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { proposalToEdit } from "#lib/proposals/queries.ts";
import { formQuery } from "#lib/proposals/schema.ts";
import { type SigToClose, sigsToClose } from "#lib/sigs/queries.ts";
import { absolute, urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

type Props = PageProps<"/[locale]/[community]/proposals/close">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("closingForm");
  const name = pickText(community.name, await getLocale()).text;
  return { title: t("metaTitle", { community: name }), robots: { index: false } };
}

/** The form for the end of a SIG, for a draft of one, and for the changes that the committee asked for; before that, the SIGs to choose from. */
export default orNotFound(async function CloseSigPage({ params, searchParams }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) throw new NotFound("page");
  const { slug } = community;
  const { sig: asked, draft, done } = formQuery.parse(await searchParams);
  const actor = await signedInPerson((locale) => urls.closeSig(locale, slug, { sig: asked, draft }));
  const [locale, t] = await Promise.all([getLocale(), getTranslations("closingForm")]);
  const { sigs, mine } = await sigsToClose(actor, community.id);
  const known = draft ? await proposalToEdit(actor, community.id, draft) : undefined;
  if (known && !known.mayEdit) redirect(placeAfterwards(locale, slug, known));
  if (known && !known.aboutSig) redirect(urls.newProposal(locale, slug, draft));
  const chosen = mine.find((one) => one.slug === asked);
  const sig = known?.aboutSig ?? chosen;
  if (asked && !sig) throw new NotFound("page");
  const [open] = chosen?.closings ?? [];
  if (!known && open?.number) redirect(urls.reviewProposal(locale, slug, open.number));
  const crumbs = [{ href: urls.proposals(locale, slug), label: t("register") }];
  return (
    <SignedInPage path={`/${slug}/proposals/close`} {...communityFrame(community, locale, "proposals")}>
      {done === "saved" && <FlashNotice>{t("savedNotice")}</FlashNotice>}
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
        title={sig ? t("titleOf", { sig: pickText(sig.name, locale).text }) : t("title")}
        summary={t("summary", { community: pickText(community.name, locale).text })}
      />
      {sig ? (
        <Writing
          communityId={community.id}
          slug={slug}
          sigId={sig.id}
          successors={sigs.filter(({ id }) => id !== sig.id)}
          known={known}
          timeZone={actor.timeZone}
        />
      ) : (
        <SigsToClose slug={slug} sigs={mine} />
      )}
    </SignedInPage>
  );
});

type WritingProps = {
  communityId: string;
  slug: string;
  sigId: string;
  successors: readonly SigToClose[];
  known: Awaited<ReturnType<typeof proposalToEdit>> | undefined;
  timeZone: string;
};

function Writing({ slug, known, timeZone, ...form }: WritingProps) {
  const locale = useLocale();
  const id = known?.id ?? randomUUID();
  const saved = known && (
    <SavedMark
      at={known.updatedAt}
      timeZone={timeZone}
      address={absolute(env.SITE_URL, urls.closeSig(locale, slug, { draft: id }))}
    />
  );
  return (
    <>
      {known?.asked && <AskedChanges asked={known.asked} />}
      <Columns
        aside={
          <div className="flex flex-col gap-6 lg:sticky lg:top-6">
            {saved}
            {known?.number === null && <DiscardDraft proposalId={id} />}
          </div>
        }
      >
        <ClosingForm
          key={known?.updatedAt.getTime()}
          {...form}
          id={id}
          isSubmitted={Boolean(known?.number)}
          start={known && known.content.aim !== "FOUND" ? known.content : {}}
          language={known?.language ?? locale}
        />
      </Columns>
    </>
  );
}
