import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { CastAct, CloseAct } from "#components/ballots/ballot-acts.tsx";
import { Acts } from "#components/forms/acts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Act } from "#lib/proposals/acts.ts";
import type { ProposalReview } from "#lib/proposals/queries.ts";
import {
  ChangesAct,
  DecideAct,
  HandOverAct,
  ObjectAct,
  OpenBallotAct,
  ShepherdAct,
} from "./committee-acts.tsx";
import { ReviseAct, WithdrawAct } from "./proposer-acts.tsx";
import { SupportAct } from "./supporter-acts.tsx";

const inDiscussion: readonly Act[] = ["comment", "mark", "resolve"];

/** What the reader may do now about the proposal, besides commenting. */
export function TakePart({ proposal, may, support, successors, ballot, hasStake }: ProposalReview) {
  const t = useTranslations("proposals.act");
  const { id: proposalId, aim } = proposal;
  const acts = [...may].filter((act) => !inDiscussion.includes(act));
  const votes = ballot?.mayCast || ballot?.mayClose;
  return (
    <Section id="take-part" title={t("title")}>
      {hasStake && may.size > 0 && <Notice tone="info" title={t("stake")} />}
      {support && (
        <Notice tone="success" title={t("supported")}>
          <q>{support.sentence}</q>
        </Notice>
      )}
      {acts.length === 0 && !votes && (
        <p className="text-muted">{t(may.has("comment") ? "onlyComment" : "nothing")}</p>
      )}
      {(acts.length > 0 || votes) && (
        <Acts>
          {ballot?.mayCast && <CastAct ballotId={ballot.ballot.id} current={ballot.position} />}
          {ballot?.mayClose && <CloseAct ballotId={ballot.ballot.id} />}
          {may.has("submit") && <ReviseAct proposal={proposal} />}
          {may.has("shepherd") && <ShepherdAct proposalId={proposalId} />}
          {may.has("openBallot") && <OpenBallotAct proposal={proposal} />}
          {may.has("announce") && <DecideAct proposalId={proposalId} aim={aim} verb="announce" />}
          {may.has("reject") && <DecideAct proposalId={proposalId} aim={aim} verb="reject" />}
          {may.has("object") && <ObjectAct proposalId={proposalId} />}
          {may.has("requestChanges") && <ChangesAct proposalId={proposalId} commentId={randomUUID()} />}
          {may.has("handOver") && <HandOverAct proposalId={proposalId} successors={successors} />}
          {may.has("support") && <SupportAct proposalId={proposalId} isOpen={acts.length === 1} />}
          {may.has("withdraw") && <WithdrawAct proposalId={proposalId} />}
        </Acts>
      )}
    </Section>
  );
}
