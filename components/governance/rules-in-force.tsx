import { useTranslations } from "next-intl";
import type { CommunityPage } from "#lib/communities/public.ts";

/** What the community's settings mean, as sentences. */
export function RulesInForce({ community }: { community: CommunityPage }) {
  const t = useTranslations("governance.rule");
  const { supportersNeeded, minimumLeads, leadNoticeDays, leadTermMonths } = community;
  const groups = {
    proposals: [
      t("supporters", { supporters: supportersNeeded, leads: minimumLeads }),
      t("expiry", { days: community.proposalExpiryDays }),
      t("comments", { days: community.commentPeriodDays }),
    ],
    ballots: [
      t("ballot", { days: community.ballotDays }),
      t("quorum", { percent: community.quorumPercent }),
      community.thresholdPercent === 100
        ? t("unanimous")
        : t("threshold", { percent: community.thresholdPercent }),
      t("recusal"),
      t(community.ballotsPublic ? "openBallots" : "closedBallots"),
      t("notice", { days: community.noticePeriodDays }),
    ],
    leads: [
      t(`appoint.${community.leadsAppointedBy}`),
      leadNoticeDays === 0 ? t("noLeadNotice") : t("leadNotice", { days: leadNoticeDays }),
      leadTermMonths === null ? t("endless") : t("term", { months: leadTermMonths }),
      t("yearly"),
      t("last"),
    ],
    requests: [
      t("answer", { days: community.answerDueDays }),
      t("ladder", { coLeads: community.coLeadsAfterDays, steering: community.steeringAfterDays }),
      t("lapse", { days: community.requestExpiryDays }),
    ],
    sigs: [t("charters"), t("dormant"), t("retire"), t("slugs")],
  };
  return (
    <div className="gap-x-12 md:columns-2">
      {Object.entries(groups).map(([group, sentences]) => (
        <section
          key={group}
          aria-labelledby={`rules-${group}`}
          className="mb-6 flex break-inside-avoid flex-col gap-2"
        >
          <h3 id={`rules-${group}`} className="font-medium">
            {t(`group.${group as keyof typeof groups}`)}
          </h3>
          <ul className="flex list-disc flex-col gap-1.5 ps-5 marker:text-muted">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
