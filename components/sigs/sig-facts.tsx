import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { ExternalLink, TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { directoryQuery } from "#lib/sigs/rules.ts";
import { noFilters } from "#lib/sigs/schema.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls } from "#lib/urls.ts";

/** What one wants to know of a SIG without reading. */
export function SigFacts({ sig, members }: { sig: SigPage; members: number }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const { community } = sig;
  const [closing] = sig.closings;
  return (
    <section aria-labelledby="facts" className="flex flex-col gap-1 rounded border border-line p-5">
      <h2 id="facts" className="font-semibold">
        {t("sig.facts")}
      </h2>
      <dl className="divide-y divide-line text-sm">
        {sig.kind !== "SIG" && <Fact name="kind">{t(`enums.sigKind.${sig.kind}`)}</Fact>}
        {takesPart(sig.status) && <Fact name="policy">{t(`enums.joinPolicy.${sig.joinPolicy}`)}</Fact>}
        <Fact name="members">{format.number(members)}</Fact>
        <Fact name="charter">
          <CharterFact sig={sig} />
        </Fact>
        <Fact name="confirmed">
          <Confirmation sig={sig} />
        </Fact>
        {sig.proposal?.number && (
          <Fact name="birth">
            <TextLink href={urls.proposal(locale, community.slug, sig.proposal.number)}>
              {t("sig.birth", { number: sig.proposal.number })}
            </TextLink>
          </Fact>
        )}
        {!takesPart(sig.status) && closing?.number && (
          <Fact name="end">
            <TextLink href={urls.proposal(locale, community.slug, closing.number)}>
              {t("sig.birth", { number: closing.number })}
            </TextLink>
          </Fact>
        )}
        {sig.tags.length > 0 && (
          <Fact name="tags">
            <Tags sig={sig} />
          </Fact>
        )}
        <Fact name="conduct">
          <ExternalLink href={community.codeOfConductUrl}>
            {t("sig.conductOf", { community: pickText(community.name, locale).text })}
          </ExternalLink>
        </Fact>
        {community.adminContact && (
          <Fact name="contact">
            <ExternalLink href={`mailto:${community.adminContact}`} className="break-words">
              {community.adminContact}
            </ExternalLink>
          </Fact>
        )}
      </dl>
    </section>
  );
}

type FactName =
  | "kind"
  | "policy"
  | "members"
  | "charter"
  | "confirmed"
  | "birth"
  | "end"
  | "tags"
  | "conduct"
  | "contact";

function Fact({ name, children }: { name: FactName; children: ReactNode }) {
  const t = useTranslations("sig.fact");
  return (
    <div className="flex flex-col gap-0.5 py-2.5">
      <dt className="text-muted">{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CharterFact({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const [inForce] = sig.charters;
  if (!inForce) return <span className="text-muted">{t("noCharter")}</span>;
  return (
    <TextLink href={urls.charter(locale, sig.community.slug, sig.slug)}>
      {t("charterRevision", { number: inForce.number })}
    </TextLink>
  );
}

function Confirmation({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const { confirmedAt, confirmedBy, community } = sig;
  if (!confirmedAt) return <span className="text-muted">{t("notConfirmed")}</span>;
  const day = <DateOnly at={confirmedAt} locale={locale} timeZone={community.timeZone} />;
  return confirmedBy ? t.rich("confirmedBy", { name: confirmedBy.name, time: () => day }) : day;
}

function Tags({ sig }: { sig: SigPage }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-1.5 pt-1">
      {sig.tags.map((tag) => (
        <li key={tag}>
          <a
            href={urls.community(locale, sig.community.slug) + directoryQuery({ ...noFilters, tag })}
            className="inline-flex min-h-6 items-center hover:text-accent"
          >
            <Badge>{tag}</Badge>
          </a>
        </li>
      ))}
    </ul>
  );
}
