import { getLocale, getTranslations } from "next-intl/server";
import { type Way, WayIn } from "#components/join-requests/way-in.tsx";
import { Markdown } from "#components/markdown.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { currentActor } from "#lib/auth.ts";
import type { Locale } from "#lib/locales.ts";
import { pickText } from "#lib/localized-text.ts";
import { type SigToJoin, sigToJoin } from "#lib/roster/queries.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { orNoMetadata, orNotFound } from "../../../../or-not-found.tsx";

type Props = {
  params: Promise<{ community: string; sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const ways: Way[] = ["membership", "list", "lead"];

async function load({ params }: Props) {
  const { community, sig } = await params;
  const actor = await currentActor();
  const found = await sigToJoin(actor, community, sig);
  return { actor, ...found };
}

export const generateMetadata = orNoMetadata(async (props: Props) => {
  const { sig } = await load(props);
  const locale = await getLocale();
  const t = await getTranslations("join");
  return { title: t("title", { sig: pickText(sig.name, locale).text }), robots: { index: false } };
});

export default orNotFound(async function JoinPage(props: Props) {
  const { actor, sig, standing } = await load(props);
  const asked = await props.searchParams;
  const listId = typeof asked.list === "string" ? asked.list : undefined;
  const way = ways.find((one) => one === asked.for) ?? (listId ? "list" : "membership");
  const locale = await getLocale();
  const t = await getTranslations("join");
  const { slug } = sig.community;
  const name = <Localized value={sig.name} locale={locale} />;
  const community = { slug, name: <Localized value={sig.community.name} locale={locale} /> };
  const crumbs = [
    { href: urls.community(locale, slug), label: community.name },
    { href: urls.sig(locale, slug, sig.slug), label: name },
  ];
  return (
    <SignedInPage
      path={`/${slug}/${sig.slug}/join`}
      community={{ ...community, section: "directory", accentHue: sig.community.accentHue }}
    >
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        summary={<Localized value={sig.summary} locale={locale} />}
      />
      {takesPart(sig.status) ? (
        <>
          {sig.status === "DORMANT" && <Dormant sig={sig} locale={locale} />}
          <Ways sig={sig} way={way} locale={locale} />
          {sig.acceptance !== null && way === "membership" && <Acceptance sig={sig} locale={locale} />}
          {actor.kind === "person" ? (
            <WayIn sig={sig} way={way} listId={listId} standing={standing} />
          ) : (
            <SignInFirst
              next={withQuery(urls.join(locale, slug, sig.slug), { for: way, list: listId })}
              locale={locale}
            />
          )}
        </>
      ) : (
        <Notice tone="info" title={t("endedTitle")}>
          <p>{t("ended")}</p>
          {sig.mergedInto && (
            <ButtonLink variant="primary" href={urls.join(locale, slug, sig.mergedInto.slug)}>
              {t("mergedInto", { sig: pickText(sig.mergedInto.name, locale).text })}
            </ButtonLink>
          )}
        </Notice>
      )}
    </SignedInPage>
  );
});

async function Ways({ sig, way, locale }: { sig: SigToJoin; way: Way; locale: Locale }) {
  const t = await getTranslations("join");
  const here = urls.join(locale, sig.community.slug, sig.slug);
  const tabs = ways.map((one) => ({
    href: withQuery(here, { for: one === "membership" ? undefined : one }),
    label: t(`way.${one}`),
    isCurrent: one === way,
  }));
  return <Tabs label={t("ways")} tabs={tabs} />;
}

async function Dormant({ sig, locale }: { sig: SigToJoin; locale: Locale }) {
  const t = await getTranslations();
  const { statusReason, expectedReturn } = sig;
  return (
    <Notice tone="warn" title={t("join.dormantTitle")}>
      {statusReason !== null && (
        <p>
          {t("sig.reason")}: <Localized value={statusReason} locale={locale} />
        </p>
      )}
      {expectedReturn && (
        <p>
          {t.rich("sig.expectedReturn", {
            time: () => <DateOnly at={expectedReturn} locale={locale} timeZone="UTC" />,
          })}
        </p>
      )}
      <p>{t("join.dormant")}</p>
    </Notice>
  );
}

async function Acceptance({ sig, locale }: { sig: SigToJoin; locale: Locale }) {
  const t = await getTranslations("join");
  const { text, lang } = pickText(sig.acceptance, locale);
  return (
    <section aria-labelledby="acceptance" className="flex max-w-measure flex-col gap-2">
      <h2 id="acceptance" className="font-semibold text-lg">
        {t("acceptance")}
      </h2>
      <Markdown source={text} lang={lang} />
    </section>
  );
}

async function SignInFirst({ next, locale }: { next: string; locale: Locale }) {
  const t = await getTranslations("join");
  return (
    <Notice tone="info" title={t("signInFirst")}>
      <p>{t("signInWhy")}</p>
      <ButtonLink variant="primary" href={urls.signIn(locale, next)}>
        {t("signIn")}
      </ButtonLink>
    </Notice>
  );
}
