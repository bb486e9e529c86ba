import { useLocale, useTranslations } from "next-intl";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SigToClose } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";

/** The SIGs whose end the reader can propose, each with the way there, or to the proposal that is open. */
export function SigsToClose({ slug, sigs }: { slug: string; sigs: readonly SigToClose[] }) {
  const t = useTranslations("closingForm");
  const locale = useLocale();
  if (sigs.length === 0) return <p className="max-w-measure text-muted">{t("none")}</p>;
  return (
    <Section id="which" title={t("which")}>
      <ul className="divide-y divide-line border-line border-y">
        {sigs.map((sig) => (
          <li key={sig.id} className="flex flex-wrap items-baseline gap-x-4 py-3">
            <TextLink href={urls.closeSig(locale, slug, { sig: sig.slug })} className="font-medium">
              <Localized value={sig.name} locale={locale} />
            </TextLink>
            {sig.closings.map(({ number }) => (
              <span key={number} className="text-muted text-sm">
                {t("open", { number: String(number) })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
