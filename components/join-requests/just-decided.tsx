import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { takeBack } from "#lib/join-requests/actions.ts";
import type { justDecided } from "#lib/join-requests/queries.ts";
import { undoSeconds } from "#lib/join-requests/rules.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";

type JustDecidedProps = NonNullable<Awaited<ReturnType<typeof justDecided>>> & {
  part: QueuePart;
  hasKeys: boolean;
};

/** What the decision that was just taken has done, with the way to take it back while no mail is sent. */
export function JustDecided({ request, decision, mayUndo, part, hasKeys }: JustDecidedProps) {
  const t = useTranslations("dashboard.done");
  const locale = useLocale();
  const { id, kind, person } = request;
  const { name } = person;
  const title =
    decision.outcome === "DECLINED"
      ? t("DECLINED", { name })
      : t(request.status === "NOTICE" ? "NOTICE" : `APPROVED.${kind}`, { name });
  return (
    <Notice
      tone="success"
      role="status"
      title={
        <>
          {title} <TextLink href={withQuery(urls.dashboardRequest(locale, id), part)}>{t("see")}</TextLink>
        </>
      }
    >
      <ActionForm id="undo" action={takeBack} hidden={{ id, ...part }} className="contents">
        {mayUndo && (
          <span className="fleeting">
            <SubmitButton size="small" variant="secondary" aria-keyshortcuts={hasKeys ? "u" : undefined}>
              {t("undo", { seconds: undoSeconds })}
            </SubmitButton>
          </span>
        )}
      </ActionForm>
    </Notice>
  );
}
