import { useLocale, useTranslations } from "next-intl";
import { LocalizedMarkdown } from "#components/markdown.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import type { SigPage } from "#lib/sigs/public.ts";

/** What a SIG does, is responsible for and works on, and who is welcome in it. */
export function SigAbout({ sig }: { sig: SigPage }) {
  const t = useTranslations("sig");
  return (
    <>
      {sig.description !== null && (
        <Section id="about" title={t("about")}>
          <LocalizedMarkdown value={sig.description} />
        </Section>
      )}
      {sig.responsibilities !== null && (
        <Section id="responsibilities" title={t("responsibilities")}>
          <LocalizedMarkdown value={sig.responsibilities} />
        </Section>
      )}
      {sig.workstreams.length > 0 && (
        <Section id="workstreams" title={t("workstreams")}>
          <Workstreams workstreams={sig.workstreams} />
        </Section>
      )}
      {sig.acceptance !== null && (
        <Section id="acceptance" title={t("acceptance")}>
          <LocalizedMarkdown value={sig.acceptance} />
        </Section>
      )}
    </>
  );
}

function Workstreams({ workstreams }: Pick<SigPage, "workstreams">) {
  const locale = useLocale();
  return (
    <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {workstreams.map((workstream) => (
        <li key={workstream.id} className="flex flex-col gap-1 border-line border-t pt-3">
          <h3 className="font-medium">
            <Localized value={workstream.title} locale={locale} />
          </h3>
          {workstream.description !== null && (
            <p className="text-muted">
              <Localized value={workstream.description} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
