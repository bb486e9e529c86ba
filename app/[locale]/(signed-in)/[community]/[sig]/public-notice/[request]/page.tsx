import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { Objection } from "#components/join-requests/objection.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { currentActor } from "#lib/auth.ts";
import { NotFound } from "#lib/errors.ts";
import { id as uuid } from "#lib/fields.ts";
import { noticeToRead } from "#lib/join-requests/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { orNoMetadata, orNotFound } from "../../../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/public-notice/[request]">;

async function load({ params }: Props) {
  const { request, ...place } = await params;
  if (!uuid.safeParse(request).success) throw new NotFound("page");
  return noticeToRead(await currentActor(), request, place);
}

export const generateMetadata = orNoMetadata(async (props: Props) => {
  const { person, sig } = (await load(props)).notice;
  const t = await getTranslations("publicNotice");
  const name = pickText(sig.name, await getLocale()).text;
  return { title: t("title", { name: person.name, sig: name }), robots: { index: false } };
});

/** Who is to lead a SIG, by whose decision and from when, and the form to object. */
export default orNotFound(async function PublicNoticePage(props: Props) {
  const shown = await load(props);
  const { person, role, decision, noticeUntil, sig } = shown.notice;
  const { community, slug } = sig;
  const { done } = await props.searchParams;
  const locale = await getLocale();
  const t = await getTranslations();
  const crumbs = [
    {
      href: urls.community(locale, community.slug),
      label: <Localized value={community.name} locale={locale} />,
    },
    { href: urls.sig(locale, community.slug, slug), label: <Localized value={sig.name} locale={locale} /> },
  ];
  const named = { name: person.name, role: role ? t(`enums.role.${role}`) : "" };
  return (
    <SignedInPage
      path={`/${community.slug}/${slug}/public-notice/${shown.notice.id}`}
      {...communityFrame(community, locale, "directory")}
    >
      {done === "objected" && <FlashNotice>{t("publicNotice.objected")}</FlashNotice>}
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("communities.breadcrumbs")} crumbs={crumbs} />}
        title={t("publicNotice.title", { name: person.name, sig: pickText(sig.name, locale).text })}
        summary={t(shown.isOn ? "publicNotice.toBecome" : "publicNotice.wasToBecome", named)}
        facts={
          shown.isOn &&
          decision &&
          noticeUntil && (
            <span>
              {t.rich("publicNotice.until", {
                decider: decision.decider.name,
                date: () => <DateOnly at={noticeUntil} locale={locale} timeZone={community.timeZone} />,
              })}
            </span>
          )
        }
      />
      <Objection shown={shown} />
    </SignedInPage>
  );
});
