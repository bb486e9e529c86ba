import ArrowRight from "lucide-react/icons/arrow-right";
import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "#components/markdown.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ProposalPage } from "#lib/proposals/view.ts";
import { urls } from "#lib/urls.ts";

type Ruled = ProposalPage & { ruling: NonNullable<ProposalPage["ruling"]> };

export function isRuled(proposal: ProposalPage): proposal is Ruled {
  return proposal.ruling !== null;
}

/** The committee's decision, set apart from everything that was said before it. */
export function Ruling({ proposal }: { proposal: Ruled }) {
  const t = useTranslations("proposals.ruling");
  const locale = useLocale();
  const { ruling: decision, community, aim, status } = proposal;
  const sig = status === "ACCEPTED" ? (proposal.sig ?? proposal.aboutSig) : null;
  const outcome = decision.isPassed ? "ACCEPTED" : "REJECTED";
  return (
    <section
      aria-labelledby="ruling"
      className={classNames(
        "flex flex-col gap-5 border-y-3 border-double px-1 py-7 sm:px-8",
        decision.isPassed ? "border-success" : "border-danger",
      )}
    >
      <h2 id="ruling" className="font-semibold text-xl">
        {t(status === "NOTICE" ? status : outcome)}
      </h2>
      <Markdown source={decision.synthesis} headingLevel={3} />
      {decision.conditions !== "" && (
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">{t("conditions")}</h3>
          <Markdown source={decision.conditions} headingLevel={4} />
        </div>
      )}
      <p className="text-muted">
        {t.rich("signed", {
          name: decision.decidedBy.name,
          time: () => <DateOnly at={decision.at} locale={locale} timeZone={community.timeZone} />,
        })}
      </p>
      {sig && (
        <p>
          <TextLink
            href={urls.sig(locale, community.slug, sig.slug)}
            className="inline-flex items-center gap-1.5 font-medium"
          >
            <span>{t.rich("sig", { aim, sig: () => <Localized value={sig.name} locale={locale} /> })}</span>
            <ArrowRight />
          </TextLink>
        </p>
      )}
    </section>
  );
}
