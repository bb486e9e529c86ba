import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ProposalPage } from "#lib/proposals/view.ts";
import { urls } from "#lib/urls.ts";

/** What a revision is compared with: the one before it, and the current one with all before it. */
function earlier(number: number, isCurrent: boolean): number[] {
  const all = Array.from({ length: number - 1 }, (_, index) => number - 1 - index);
  return isCurrent ? all : all.slice(0, 1);
}

/** Every version that was handed in, the newest first, with what it changed. */
export function Revisions({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.revisions");
  const answers = useTranslations("proposals.answer");
  const locale = useLocale();
  const { community, revisions } = proposal;
  const changesFrom = (base: number, number: number) =>
    urls.proposalChanges(locale, community.slug, proposal.number, number, base);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <section aria-labelledby="revisions" className="flex flex-col gap-3">
      <h2 id="revisions" className="font-semibold">
        {t("title")}
      </h2>
      <ol className="flex flex-col gap-2 text-sm">
        {revisions.toReversed().map((revision, index) => (
          <li key={revision.number} className="flex flex-col">
            <span className="flex flex-wrap gap-x-2">
              {index === 0 ? (
                <span className="font-medium">{t("shown", { number: revision.number })}</span>
              ) : (
                <TextLink
                  href={urls.proposalRevision(locale, community.slug, proposal.number, revision.number)}
                >
                  {t("revision", { number: revision.number })}
                </TextLink>
              )}
              <span className="text-muted">
                <DateOnly at={revision.createdAt} locale={locale} timeZone={community.timeZone} />
              </span>
            </span>
            {revision.changed.length > 0 && (
              <span className="text-muted">
                {t("changed", { answers: list.format(revision.changed.map((key) => answers(key))) })}
              </span>
            )}
            {earlier(revision.number, index === 0).map((base) => (
              <span key={base}>
                <TextLink href={changesFrom(base, revision.number)}>
                  {t("compare", { number: base })}
                </TextLink>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
