import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FoldedAct, PlainAct } from "#components/forms/acts.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { reasonLimit, synthesisLimit } from "#lib/ballots/schema.ts";
import type { ProposalAim } from "#lib/generated/prisma/enums.ts";
import { askForChanges, decide, handOverTo, object, openBallot, shepherd } from "#lib/proposals/actions.ts";
import { answerLimit } from "#lib/proposals/schema.ts";
import type { ProposalPage } from "#lib/proposals/view.ts";

type ActProps = { proposalId: string };

/** Becoming the shepherd. */
export function ShepherdAct({ proposalId }: ActProps) {
  const t = useTranslations("proposals.act.shepherd");
  return (
    <PlainAct title={t("title")} help={t("help")}>
      <ActionForm id="shepherd" action={shepherd} hidden={{ proposalId }}>
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </PlainAct>
  );
}

type HandOverProps = ActProps & { successors: readonly { personId: string; name: string }[] };

/** Handing the proposal to another member. */
export function HandOverAct({ proposalId, successors }: HandOverProps) {
  const t = useTranslations("proposals.act.handOver");
  const options = successors.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <FoldedAct
      id="handover"
      action={handOverTo}
      hidden={{ proposalId }}
      title={t("title")}
      help={t("help")}
      submit={t("submit")}
    >
      <Select name="shepherdId" label={t("to")} options={options} startValue={options[0]?.value} />
    </FoldedAct>
  );
}

/** Handing the next step back to the proposer, in words. */
export function ChangesAct({ proposalId, commentId }: ActProps & { commentId: string }) {
  const t = useTranslations("proposals.act.changes");
  const hidden = { proposalId, id: commentId };
  return (
    <FoldedAct
      id="changes"
      action={askForChanges}
      hidden={hidden}
      title={t("title")}
      help={t("help")}
      submit={t("submit")}
    >
      <TextArea name="body" label={t("body")} help={t("bodyHelp")} rows={5} limit={answerLimit} />
    </FoldedAct>
  );
}

/** Putting the proposal to the committee; says what has to come first. */
export function OpenBallotAct({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.act.openBallot");
  const locale = useLocale();
  const { id: proposalId, comments, commentsUntil, asOf, community } = proposal;
  const unresolved = comments.filter(({ status }) => status === "TO_RESOLVE").length;
  const isOpenToComments = commentsUntil !== null && commentsUntil > asOf;
  const help = isOpenToComments
    ? t.rich("notBefore", {
        time: () => <DateOnly at={commentsUntil} locale={locale} timeZone={community.timeZone} />,
      })
    : t(unresolved > 0 ? "unresolved" : "help", { count: unresolved });
  return (
    <PlainAct title={t("title")} help={help}>
      <ActionForm id="open-ballot" action={openBallot} hidden={{ proposalId }}>
        <SubmitButton variant={isOpenToComments || unresolved > 0 ? "secondary" : "primary"}>
          {t("submit")}
        </SubmitButton>
      </ActionForm>
    </PlainAct>
  );
}

/** The chair's words on a ballot that is closed; its outcome stands. */
export function DecideAct({
  proposalId,
  aim,
  verb,
}: ActProps & { aim: ProposalAim; verb: "announce" | "reject" }) {
  const t = useTranslations("proposals.act");
  return (
    <FoldedAct
      id="decide"
      action={decide}
      hidden={{ proposalId }}
      title={t(`decide.title.${verb}`)}
      help={t(`decide.help.${verb}`, { aim })}
      isOpen
      submit={t("decide.submit")}
    >
      <TextArea
        name="synthesis"
        label={t("rule.synthesis")}
        help={t("rule.synthesisHelp")}
        rows={8}
        limit={synthesisLimit}
      />
      <TextArea
        name="conditions"
        label={t("rule.conditions")}
        help={t("rule.conditionsHelp")}
        rows={3}
        limit={reasonLimit}
        optional
      />
    </FoldedAct>
  );
}

/** Objecting to a decision during its public notice. */
export function ObjectAct({ proposalId }: ActProps) {
  const t = useTranslations("proposals.act.object");
  return (
    <FoldedAct
      id="object"
      action={object}
      hidden={{ proposalId }}
      title={t("title")}
      help={t("help")}
      submit={t("submit")}
      variant="danger"
    >
      <TextArea name="reason" label={t("reason")} help={t("reasonHelp")} rows={5} limit={reasonLimit} />
    </FoldedAct>
  );
}
