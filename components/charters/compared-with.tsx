import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CharterRevisionLine } from "#lib/charters/public.ts";
import { urls } from "#lib/urls.ts";

type ComparedWithProps = {
  sig: { slug: string; community: { slug: string } };
  revisions: readonly CharterRevisionLine[];
  number: number;
  base: number;
};

/** The revision as it reads, and the other revisions that it can be compared with. */
export function ComparedWith({ sig, revisions, number, base }: ComparedWithProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const others = revisions.filter((one) => one.number !== number && one.number !== base);
  const { slug } = sig.community;
  return (
    <>
      <TextLink href={urls.charterRevision(locale, slug, sig.slug, number)}>
        {t("readRevision", { number })}
      </TextLink>
      {others.map((other) => (
        <TextLink key={other.number} href={urls.charterChanges(locale, slug, sig.slug, number, other.number)}>
          {t("changesFrom", { number: other.number })}
        </TextLink>
      ))}
    </>
  );
}
