import { useLocale, useTranslations } from "next-intl";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SigPage } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";

/** The SIGs that a SIG belongs to, consists of or took over from. Nothing when it stands alone. */
export function RelatedSigs({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const groups = [
    { title: t("parent"), sigs: sig.parent ? [sig.parent] : [] },
    { title: t("subgroups"), sigs: sig.subgroups },
    { title: t("mergedFrom"), sigs: sig.mergedFrom },
  ];
  return groups
    .filter((group) => group.sigs.length > 0)
    .map((group) => (
      <section key={group.title} className="flex flex-col gap-2">
        <h2 className="font-semibold">{group.title}</h2>
        <ul className="flex flex-col gap-2 text-sm">
          {group.sigs.map((one) => (
            <li key={one.slug} className="flex flex-col">
              <span>
                <TextLink href={urls.sig(locale, sig.community.slug, one.slug)}>
                  <Localized value={one.name} locale={locale} />
                </TextLink>
              </span>
              <span className="text-muted">
                <Localized value={one.summary} locale={locale} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    ));
}
