import { useLocale, useTranslations } from "next-intl";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ProposalPage } from "#lib/proposals/view.ts";
import { urls } from "#lib/urls.ts";

/** The SIG whose end is proposed, and the one that is to take over. Nothing for the founding of a group. */
export function ConcernedSigs({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.concerned");
  const locale = useLocale();
  const { aboutSig, mergeInto, community } = proposal;
  const sigs = { ends: aboutSig, takesOver: mergeInto };
  return (["ends", "takesOver"] as const).map((part) => {
    const sig = sigs[part];
    return (
      sig && (
        <section key={part} aria-labelledby={part} className="flex flex-col gap-1">
          <h2 id={part} className="font-semibold">
            {t(part)}
          </h2>
          <p>
            <TextLink href={urls.sig(locale, community.slug, sig.slug)}>
              <Localized value={sig.name} locale={locale} />
            </TextLink>
          </p>
        </section>
      )
    );
  });
}
