import ScrollText from "lucide-react/icons/scroll-text";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SigCrumbs } from "#components/sigs/sig-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ApprovedCharter, CharterRevisionLine } from "#lib/charters/public.ts";
import { pickText } from "#lib/localized-text.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { CharterDocument } from "./charter-document.tsx";
import { CharterFacts } from "./charter-facts.tsx";
import { CharterRevisions } from "./charter-revisions.tsx";

type CharterBodyProps = {
  sig: SigPage;
  charter: ApprovedCharter | null;
  revisions: readonly CharterRevisionLine[];
};

/** The page of a charter, or of its absence. */
export function CharterBody({ sig, charter, revisions }: CharterBodyProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const name = { sig: pickText(sig.name, locale).text };
  const back = urls.sig(locale, sig.community.slug, sig.slug);
  return (
    <>
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", name)}
        facts={charter && <CharterFacts charter={charter} timeZone={sig.community.timeZone} />}
      />
      {charter?.status === "SUPERSEDED" && (
        <Notice tone="warn" title={t("supersededNotice")}>
          <TextLink href={urls.charter(locale, sig.community.slug, sig.slug)}>{t("readCurrent")}</TextLink>
        </Notice>
      )}
      {charter ? (
        <CharterDocument sections={charter.sections} />
      ) : (
        <EmptyState
          icon={ScrollText}
          title={t("noneTitle")}
          action={<ButtonLink href={back}>{t("back")}</ButtonLink>}
        >
          {t("none", name)}
        </EmptyState>
      )}
      {revisions.length > 0 && <CharterRevisions sig={sig} revisions={revisions} />}
    </>
  );
}
