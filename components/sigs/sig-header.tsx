import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { RoleHolder } from "#lib/roster/public.ts";
import { isLeadingRole } from "#lib/roster/rules.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { lastSignOfLife } from "#lib/sigs/rules.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls } from "#lib/urls.ts";
import { Leads } from "./directory-cards.tsx";
import { MySigState } from "./my-sig-state.tsx";
import { SigStatus } from "./sig-status.tsx";

type SigHeaderProps = { sig: SigPage; terms: readonly RoleHolder[]; lastEventAt: Date | null };

/** What the SIG is, whether it is alive, who is responsible, and the one thing to do next. */
export function SigHeader({ sig, terms, lastEventAt }: SigHeaderProps) {
  const t = useTranslations();
  const locale = useLocale();
  const leads = terms.filter((term) => isLeadingRole(term.role)).map((term) => term.person);
  return (
    <>
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} />}
        title={<Localized value={sig.name} locale={locale} />}
        status={
          <span className="flex items-center gap-2">
            <SigStatus status={sig.status} />
            {sig.kind !== "SIG" && <Badge>{t(`enums.sigKind.${sig.kind}`)}</Badge>}
          </span>
        }
        summary={<Localized value={sig.summary} locale={locale} />}
        facts={
          <>
            <Leads leads={[...new Map(leads.map((lead) => [lead.id, lead])).values()]} />
            <LastLife sig={sig} lastEventAt={lastEventAt} />
          </>
        }
        action={takesPart(sig.status) && <WayIn sig={sig} />}
      />
      <StatusNotice sig={sig} />
      {takesPart(sig.status) && <ClosingNotice sig={sig} />}
    </>
  );
}

function LastLife({ sig, lastEventAt }: Pick<SigHeaderProps, "sig" | "lastEventAt">) {
  const t = useTranslations("directory");
  const locale = useLocale();
  const at = lastSignOfLife(sig.confirmedAt, lastEventAt);
  if (!at) return <span>{t("noLife")}</span>;
  const time = () => <DateOnly at={at} locale={locale} timeZone={sig.community.timeZone} />;
  return <span>{t.rich("life", { time })}</span>;
}

/** The way from the communities to a SIG, or to a page below it. */
export function SigCrumbs({ sig, withSig = false }: { sig: SigPage; withSig?: boolean }) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const { slug, name } = sig.community;
  const crumbs = [{ href: urls.community(locale, slug), label: <Localized value={name} locale={locale} /> }];
  if (withSig) {
    const label = <Localized value={sig.name} locale={locale} />;
    crumbs.push({ href: urls.sig(locale, slug, sig.slug), label });
  }
  return <Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />;
}

function WayIn({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  return (
    <MySigState sig={sig}>
      <ButtonLink
        href={urls.join(locale, sig.community.slug, sig.slug)}
        variant={sig.joinPolicy === "CLOSED" ? "secondary" : "primary"}
        prefetch={false}
      >
        {t(`joinAction.${sig.joinPolicy}`)}
      </ButtonLink>
      <span className="text-muted text-sm">
        {t(`joinNote.${sig.joinPolicy}`, { days: sig.community.answerDueDays })}
      </span>
    </MySigState>
  );
}

/** That the end of the SIG is proposed. */
function ClosingNotice({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const [closing] = sig.closings;
  if (!closing?.number) return null;
  const { number, name, language } = closing;
  const title = t.rich("closing", {
    proposal: () => (
      <TextLink href={urls.proposal(locale, sig.community.slug, number)}>
        #{number} <span lang={language}>{name}</span>
      </TextLink>
    ),
  });
  return <Notice tone="warn" title={title} />;
}

function StatusNotice({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const { mergedInto, community, status, expectedReturn } = sig;
  if (status === "ACTIVE") return null;
  const title =
    status === "MERGED" && mergedInto
      ? t.rich("merged", {
          sig: () => (
            <TextLink href={urls.sig(locale, community.slug, mergedInto.slug)}>
              <Localized value={mergedInto.name} locale={locale} />
            </TextLink>
          ),
        })
      : t(status === "FORMING" ? "forming" : status === "DORMANT" ? "dormant" : "retired");
  return (
    <Notice tone={status === "DORMANT" ? "warn" : "info"} title={title}>
      {sig.statusReason !== null && (
        <p>
          {t("reason")}: <Localized value={sig.statusReason} locale={locale} />
        </p>
      )}
      {expectedReturn && (
        <p>
          {t.rich("expectedReturn", {
            time: () => <DateOnly at={expectedReturn} locale={locale} timeZone="UTC" />,
          })}
        </p>
      )}
      {mergedInto && (
        <p>
          <ButtonLink variant="primary" href={urls.sig(locale, community.slug, mergedInto.slug)}>
            {t("goTo", { sig: pickText(mergedInto.name, locale).text })}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
