import ScrollText from "lucide-react/icons/scroll-text";
import { useLocale, useTranslations } from "next-intl";
import { Ballot } from "#components/ballots/ballot.tsx";
import { Markdown } from "#components/markdown.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SigCrumbs } from "#components/sigs/sig-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CharterRevisionLine, PublishedCharter } from "#lib/charters/public.ts";
import { baseOf } from "#lib/charters/rules.ts";
import { pickText } from "#lib/localized-text.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { CharterDocument } from "./charter-document.tsx";
import { CharterFacts } from "./charter-facts.tsx";
import { CharterRevisions } from "./charter-revisions.tsx";

type CharterBodyProps = {
  sig: SigPage;
  charter: PublishedCharter | null;
  revisions: readonly CharterRevisionLine[];
};

/** The page of a charter, or of its absence. */
export function CharterBody({ sig, charter, revisions }: CharterBodyProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const name = { sig: pickText(sig.name, locale).text };
  const { slug } = sig.community;
  const amending = urls.amendCharter(locale, slug, sig.slug);
  return (
    <>
      <p className="hidden text-muted text-sm print:block">
        {pickText(sig.community.name, locale).text} · {urls.charter(locale, slug, sig.slug)}
      </p>
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", name)}
        facts={charter && <CharterFacts charter={charter} timeZone={sig.community.timeZone} />}
      />
      {charter && <StatusNotice sig={sig} charter={charter} revisions={revisions} />}
      {charter ? (
        <CharterDocument sections={charter.sections} />
      ) : (
        <EmptyState
          icon={ScrollText}
          title={t("noneTitle")}
          action={<ButtonLink href={urls.sig(locale, slug, sig.slug)}>{t("back")}</ButtonLink>}
        >
          {t("none", name)}
        </EmptyState>
      )}
      {charter && <Reasons charter={charter} />}
      {charter?.ballots.map((ballot) => (
        <Ballot key={ballot.id} ballot={ballot} timeZone={sig.community.timeZone} asOf={charter.asOf} />
      ))}
      {revisions.length > 0 && <CharterRevisions sig={sig} revisions={revisions} />}
      <p className="text-muted text-sm print:hidden">
        {t.rich("leadsAmend", {
          link: (words) => (
            <TextLink href={amending} prefetch={false}>
              {words}
            </TextLink>
          ),
        })}
      </p>
    </>
  );
}

type NoticeProps = { sig: SigPage; charter: PublishedCharter; revisions: readonly CharterRevisionLine[] };

/** What a reader has to know of a revision that is not simply in force. */
function StatusNotice({ sig, charter, revisions }: NoticeProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { slug } = sig.community;
  const { number, status } = charter;
  const waiting = revisions.find((one) => one.status === "SUBMITTED");
  const changesOf = (of: number) => {
    const base = baseOf(revisions, of);
    return base
      ? urls.charterChanges(locale, slug, sig.slug, of, base.number)
      : urls.charterRevision(locale, slug, sig.slug, of);
  };
  if (status === "IN_FORCE") {
    if (!waiting) return null;
    return (
      <div className="print:hidden">
        <Notice tone="info" title={t("waiting", { number: waiting.number })}>
          <TextLink href={changesOf(waiting.number)}>{t("seeChanges")}</TextLink>
        </Notice>
      </div>
    );
  }
  return (
    <Notice tone="warn" title={t(status === "SUPERSEDED" ? "supersededNotice" : `notice.${status}`)}>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <TextLink href={changesOf(number)}>{t("seeChanges")}</TextLink>
        <TextLink href={urls.charter(locale, slug, sig.slug)}>{t("readCurrent")}</TextLink>
      </p>
    </Notice>
  );
}

/** Why a revision was made, by whom, and what the chair wrote. */
function Reasons({ charter }: { charter: PublishedCharter }) {
  const t = useTranslations("charter");
  const { summary, author, decidedBy, decisionNote } = charter;
  if (summary === "") return null;
  return (
    <Section id="reasons" title={t("reasons")}>
      <Markdown source={summary} />
      {author && <p className="text-muted text-sm">{t("by", { name: author.name })}</p>}
      {decidedBy && (
        <p className="text-muted text-sm">
          {t("correctedBy", { name: decidedBy.name })} {decisionNote}
        </p>
      )}
    </Section>
  );
}
