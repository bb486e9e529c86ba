import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Time } from "#components/ui/time.tsx";
import { discard } from "#lib/proposals/actions.ts";
import { parts } from "./form-parts.ts";

/** The parts of the form, to jump to. */
export function FormContents() {
  const t = useTranslations("proposalForm");
  return (
    <nav aria-label={t("contents")} className="hidden flex-col gap-2 lg:flex">
      <ol className="flex flex-col border-line border-s text-sm">
        {parts.map((part) => (
          <li key={part}>
            <a
              href={`#${part}`}
              className="-ms-px flex min-h-8 items-center border-transparent border-s-2 ps-4 text-muted hover:border-accent hover:text-ink"
            >
              {t(`part.${part}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SavedMarkProps = { at: Date; timeZone: string; address: string };

/** When the answers were last kept, and where to come back to them. */
export function SavedMark({ at, timeZone, address }: SavedMarkProps) {
  const t = useTranslations("proposalForm");
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="font-medium">
        {t.rich("saved", { time: () => <Time at={at} locale={locale} timeZone={timeZone} /> })}
      </p>
      <p className="break-words text-muted">{t("comeBack", { address })}</p>
    </div>
  );
}

/** Throwing a draft away: asked for, then confirmed. */
export function DiscardDraft({ proposalId }: { proposalId: string }) {
  const t = useTranslations("proposalForm.discard");
  return (
    <Disclosure summary={t("title")}>
      <ActionForm id="discard" action={discard} hidden={{ proposalId }}>
        <p className="text-sm">{t("sure")}</p>
        <div>
          <SubmitButton variant="danger" size="small">
            {t("submit")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
