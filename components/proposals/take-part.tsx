import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ProposalReview } from "#lib/proposals/queries.ts";
import { Acts } from "./act.tsx";
import { ChangesAct, ReviewAct, RulingAct } from "./committee-acts.tsx";
import { ReviseAct, WithdrawAct } from "./proposer-acts.tsx";
import { SupportAct } from "./supporter-acts.tsx";

/** What the reader may do now about the proposal, besides commenting. */
export function TakePart({ proposal, may, support, hasStake }: ProposalReview) {
  const t = useTranslations("proposals.act");
  const { id: proposalId, community } = proposal;
  const outcomes = (["accept", "reject"] as const).filter((outcome) => may.has(outcome));
  const acts = [...may].filter((act) => act !== "comment");
  return (
    <Section id="take-part" title={t("title")}>
      {hasStake && may.size > 0 && <Notice tone="info" title={t("stake")} />}
      {support && (
        <Notice tone="success" title={t("supported")}>
          <q>{support.sentence}</q>
        </Notice>
      )}
      {acts.length === 0 ? (
        <p className="text-muted">{t(may.has("comment") ? "onlyComment" : "nothing")}</p>
      ) : (
        <Acts>
          {may.has("submit") && <ReviseAct proposalId={proposalId} slug={community.slug} />}
          {may.has("review") && <ReviewAct proposalId={proposalId} />}
          {outcomes.length > 0 && <RulingAct proposalId={proposalId} outcomes={outcomes} />}
          {may.has("requestChanges") && <ChangesAct proposalId={proposalId} commentId={randomUUID()} />}
          {may.has("support") && <SupportAct proposalId={proposalId} isOpen={acts.length === 1} />}
          {may.has("withdraw") && <WithdrawAct proposalId={proposalId} />}
        </Acts>
      )}
    </Section>
  );
}
