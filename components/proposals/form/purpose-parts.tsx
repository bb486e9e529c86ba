import { useLocale, useTranslations } from "next-intl";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { DirectoryEntry } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";
import { AnswerArea } from "./answer-area.tsx";
import { ofWorkingGroups, type PartProps } from "./form-parts.ts";

/** Why it should exist. */
export function PurposePart(props: PartProps) {
  const t = useTranslations("proposalForm.part");
  return (
    <Fieldset legend={<span id="purpose">{t("purpose")}</span>}>
      <AnswerArea name="problem" {...props} />
      <AnswerArea name="mission" {...props} />
    </Fieldset>
  );
}

/** What it does and what it leaves to others. */
export function ScopePart(props: PartProps) {
  const t = useTranslations("proposalForm.part");
  return (
    <Fieldset legend={<span id="scope">{t("scope")}</span>}>
      <AnswerArea name="inScope" {...props} />
      <AnswerArea name="outOfScope" {...props} />
      <div className={ofWorkingGroups}>
        <AnswerArea name="deliverables" {...props} />
      </div>
    </Fieldset>
  );
}

export type SigsToCompare = { slug: string; sigs: DirectoryEntry[] };

/** Who wants it, and what is there already. */
export function DemandPart({ others, ...props }: PartProps & { others: SigsToCompare }) {
  const t = useTranslations("proposalForm");
  return (
    <Fieldset legend={<span id="demand">{t("part.demand")}</span>}>
      <AnswerArea name="demand" {...props} />
      <AnswerArea name="overlap" {...props} />
      {others.sigs.length > 0 && (
        <Disclosure summary={t("compare", { count: others.sigs.length })}>
          <OtherSigs {...others} />
        </Disclosure>
      )}
    </Fieldset>
  );
}

/** The community's SIGs, to be compared with; each opens beside the form. */
function OtherSigs({ slug, sigs }: SigsToCompare) {
  const t = useTranslations("proposalForm");
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-3">
      {sigs.map((sig) => (
        <li key={sig.id} className="flex flex-col">
          <TextLink href={urls.sig(locale, slug, sig.slug)} target="_blank" className="font-medium">
            <Localized value={sig.name} locale={locale} />
            <span className="sr-only"> {t("newTab")}</span>
          </TextLink>
          <span className="text-muted text-sm">
            <Localized value={sig.summary} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
