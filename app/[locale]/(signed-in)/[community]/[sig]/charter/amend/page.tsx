import ScrollText from "lucide-react/icons/scroll-text";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Ballot } from "#components/ballots/ballot.tsx";
import { CastAct, CloseAct } from "#components/ballots/ballot-acts.tsx";
import { AmendForm } from "#components/charters/amend-form.tsx";
import { CharterChanges } from "#components/charters/charter-changes.tsx";
import { CharterActs } from "#components/charters/committee-acts.tsx";
import { Acts } from "#components/forms/acts.tsx";
import { Markdown } from "#components/markdown.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { type AmendmentState, amendmentOf } from "#lib/charters/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../../signed-in-person.ts";

const done = [
  "ballotClosed",
  "ballotOpened",
  "corrected",
  "discarded",
  "positionTaken",
  "saved",
  "submitted",
  "withdrawn",
] as const;

type Props = {
  params: Promise<{ community: string; sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("charter.amend");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** The one amendment of a SIG's charter: its leads write it here, and the committee decides on it here. */
export default orNotFound(async function AmendCharterPage({ params, searchParams }: Props) {
  const [{ community, sig: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.amendCharter(locale, community, slug));
  const [locale, t] = await Promise.all([getLocale(), getTranslations("charter")]);
  const amendment = await amendmentOf(actor, community, slug);
  const { sig, current, may } = amendment;
  const happened = done.find((one) => one === asked.done);
  const name = <Localized value={sig.community.name} locale={locale} />;
  const crumbs = [
    { href: urls.community(locale, community), label: name },
    { href: urls.sig(locale, community, slug), label: <Localized value={sig.name} locale={locale} /> },
    { href: urls.charter(locale, community, slug), label: t("amend.charter") },
  ];
  return (
    <SignedInPage
      path={`/${community}/${slug}/charter/amend`}
      community={{ slug: community, name, section: "directory", accentHue: sig.community.accentHue }}
    >
      {happened && <FlashNotice>{t(`amend.done.${happened}`)}</FlashNotice>}
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("amend.breadcrumbs")} crumbs={crumbs} />}
        title={t("amend.title", { sig: pickText(sig.name, locale).text })}
        status={current && <Badge>{t(`status.${current.status}`)}</Badge>}
        summary={t(may.has("amend") ? "amend.lead" : "amend.committee")}
      />
      {may.has("amend") && <AmendForm amendment={amendment} />}
      {!may.has("amend") && current?.status !== "SUBMITTED" && (
        <EmptyState icon={ScrollText} title={t("amend.noneTitle")}>
          {t("amend.none")}
        </EmptyState>
      )}
      {current?.status === "SUBMITTED" && <Submitted amendment={amendment} />}
    </SignedInPage>
  );
});

/** What the committee has before it: why, what changes, and what can be done. */
async function Submitted({ amendment }: { amendment: AmendmentState }) {
  const t = await getTranslations("charter");
  const { current, inForce, ballot } = amendment;
  const { timeZone } = amendment.sig.community;
  if (!current) return null;
  const { number, summary, author, isCorrection, change } = current;
  return (
    <>
      <Section id="reasons" title={t("reasons")} action={isCorrection && <Badge>{t("correction")}</Badge>}>
        <Markdown source={summary} />
        {author && <p className="text-muted text-sm">{t("by", { name: author.name })}</p>}
      </Section>
      <Section id="changes" title={t("changes.heading")}>
        <CharterChanges
          before={inForce ? t("revision", { number: inForce.number }) : t("changes.noBase")}
          after={t("revision", { number })}
          change={change}
        />
      </Section>
      {ballot && (
        <Ballot ballot={ballot.view} timeZone={timeZone} asOf={new Date()}>
          {(ballot.mayCast || ballot.mayClose) && (
            <Acts>
              {ballot.mayCast && <CastAct ballotId={ballot.view.id} current={ballot.position} />}
              {ballot.mayClose && <CloseAct ballotId={ballot.view.id} />}
            </Acts>
          )}
        </Ballot>
      )}
      <CharterActs amendment={amendment} />
    </>
  );
}
