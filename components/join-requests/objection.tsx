import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { object } from "#lib/join-requests/actions.ts";
import type { NoticeToRead } from "#lib/join-requests/queries.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";
import { urls } from "#lib/urls.ts";

/** Objecting to an approval in public notice, or why the reader cannot. Without the right to, the form only tells, after it was sent, what happened meanwhile. */
export function Objection({ shown }: { shown: NoticeToRead }) {
  const t = useTranslations("publicNotice");
  const locale = useLocale();
  const { notice, isOn, barredAs } = shown;
  const { slug, community } = notice.sig;
  const toHistory = (words: ReactNode) => (
    <TextLink href={urls.history(locale, community.slug, slug)}>{words}</TextLink>
  );
  return (
    <section aria-labelledby="objection" className="flex max-w-measure flex-col gap-4">
      <h2 id="objection" className="font-semibold text-xl">
        {t("object")}
      </h2>
      <p>{isOn ? t("whoObjects") : t.rich("over", { history: toHistory })}</p>
      <ActionForm id="object" action={object} hidden={{ requestId: notice.id }}>
        {isOn && !barredAs && (
          <>
            <TextArea name="reason" label={t("reason")} help={t("reasonHelp")} rows={5} limit={noteLimit} />
            <FormActions>
              <SubmitButton variant="danger">{t("object")}</SubmitButton>
            </FormActions>
          </>
        )}
      </ActionForm>
      {isOn && barredAs && <WhyNot notice={notice} barredAs={barredAs} />}
    </section>
  );
}

type WhyNotProps = Pick<NoticeToRead, "notice"> & { barredAs: NonNullable<NoticeToRead["barredAs"]> };

function WhyNot({ notice, barredAs }: WhyNotProps) {
  const t = useTranslations("publicNotice");
  const locale = useLocale();
  const { slug, community } = notice.sig;
  const here = urls.publicNotice(locale, community.slug, slug, notice.id);
  if (barredAs !== "guest") return <Notice tone="info" title={t(`barred.${barredAs}`)} />;
  return (
    <Notice tone="info" title={t("signInFirst")}>
      <ButtonLink variant="primary" href={urls.signIn(locale, here)}>
        {t("signIn")}
      </ButtonLink>
    </Notice>
  );
}
