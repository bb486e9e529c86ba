import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Acts, FoldedAct, PlainAct } from "#components/forms/acts.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { correct, putToVote, withdraw } from "#lib/charters/actions.ts";
import type { AmendmentState } from "#lib/charters/queries.ts";
import { summaryLimit } from "#lib/charters/schema.ts";

const acts = ["openBallot", "correct", "withdraw"] as const;

/** What can be done about an amendment that the committee has before it. */
export function CharterActs({ amendment }: { amendment: AmendmentState }) {
  const { current, may } = amendment;
  if (!current || !acts.some((act) => may.has(act))) return null;
  return (
    <Acts>
      {may.has("openBallot") && <OpenBallotAct revisionId={current.id} />}
      {may.has("correct") && <CorrectAct revisionId={current.id} />}
      {may.has("withdraw") && <WithdrawAct revisionId={current.id} />}
    </Acts>
  );
}

type ActProps = { revisionId: string };

function OpenBallotAct({ revisionId }: ActProps) {
  const t = useTranslations("charter.acts");
  return (
    <PlainAct title={t("openBallotTitle")} help={t("openBallotHelp")}>
      <ActionForm id="put-to-vote" action={putToVote} hidden={{ revisionId }}>
        <SubmitButton>{t("openBallot")}</SubmitButton>
      </ActionForm>
    </PlainAct>
  );
}

function CorrectAct({ revisionId }: ActProps) {
  const t = useTranslations("charter.acts");
  return (
    <FoldedAct
      id="correct"
      action={correct}
      hidden={{ revisionId }}
      title={t("correct")}
      help={t("correctHelp")}
      submit={t("correctNow")}
    >
      <TextArea name="note" label={t("note")} rows={2} limit={summaryLimit} optional />
    </FoldedAct>
  );
}

function WithdrawAct({ revisionId }: ActProps) {
  const t = useTranslations("charter.acts");
  return (
    <FoldedAct
      id="withdraw"
      action={withdraw}
      hidden={{ revisionId }}
      title={t("withdraw")}
      help={t("withdrawHelp")}
      submit={t("withdrawNow")}
      variant="danger"
    />
  );
}
