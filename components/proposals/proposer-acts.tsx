import { useLocale, useTranslations } from "next-intl";
import { FoldedAct, PlainAct } from "#components/forms/acts.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { withdraw } from "#lib/proposals/actions.ts";
import { answerLimit } from "#lib/proposals/schema.ts";
import type { ProposalPage } from "#lib/proposals/view.ts";
import { writingPage } from "./writing-page.ts";

/** Going back to the form, after changes were asked for. */
export function ReviseAct({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.act.revise");
  const locale = useLocale();
  return (
    <PlainAct title={t("title")} help={t("help")}>
      <ButtonLink href={writingPage(locale, proposal.community.slug, proposal)} variant="primary">
        {t("edit")}
      </ButtonLink>
    </PlainAct>
  );
}

/** Taking a proposal back: asked for, then confirmed. */
export function WithdrawAct({ proposalId }: { proposalId: string }) {
  const t = useTranslations("proposals.act.withdraw");
  return (
    <FoldedAct
      id="withdraw"
      action={withdraw}
      hidden={{ proposalId }}
      title={t("title")}
      help={t("help")}
      submit={t("submit")}
      variant="danger"
    >
      <p>{t("sure")}</p>
      <TextArea name="reason" label={t("reason")} help={t("reasonHelp")} rows={3} limit={answerLimit} />
    </FoldedAct>
  );
}
