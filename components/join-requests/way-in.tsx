import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SigToJoin, Standing } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";
import { ConductWords } from "./conduct.tsx";
import { LeadForm } from "./lead-form.tsx";
import { ListWays } from "./list-ways.tsx";
import { MembershipForm, OpenJoinForm } from "./membership-form.tsx";

export type Way = "membership" | "list" | "lead";

type WayInProps = { sig: SigToJoin; way: Way; listId?: string; standing: Standing };

/** The one form that fits how the person wants in, or why there is none. */
export function WayIn({ sig, way, listId, standing }: WayInProps) {
  if (way === "list") return <ListWays sig={sig} listId={listId} standing={standing} />;
  if (way === "lead") return <LeadWay sig={sig} standing={standing} />;
  return <MembershipWay sig={sig} standing={standing} />;
}

function MembershipWay({ sig, standing }: { sig: SigToJoin; standing: Standing }) {
  const t = useTranslations("join");
  const locale = useLocale();
  if (standing.isMember) return <Notice tone="success" title={t("alreadyMember")} />;
  const open = standing.open.find((request) => request.kind === "MEMBERSHIP");
  if (open) return <Pending id={open.id} />;
  const conduct = <Conduct sig={sig} />;
  switch (sig.joinPolicy) {
    case "OPEN":
      return <OpenJoinForm sig={sig} conduct={conduct} />;
    case "INVITE":
      return (
        <Notice tone="info" title={t("inviteTitle")}>
          {t("invite")}
        </Notice>
      );
    case "CLOSED":
      return (
        <Notice tone="info" title={t("closedTitle")}>
          {t("closed")}
        </Notice>
      );
    case "APPLY": {
      const asked = (value: unknown): ReactNode =>
        value === null ? undefined : <Localized value={value} locale={locale} />;
      const prompts = {
        introduction: asked(sig.introductionAsked),
        intentions: asked(sig.intentionsAsked),
      };
      return (
        <>
          <p className="max-w-measure text-muted">
            <WhoAnswers sig={sig} />
          </p>
          <MembershipForm sig={sig} conduct={conduct} prompts={prompts} />
        </>
      );
    }
  }
}

function WhoAnswers({ sig }: { sig: SigToJoin }) {
  const t = useTranslations("join");
  const days = sig.community.answerDueDays;
  const hasLeadWithAccount = sig.roleTerms.some(({ person }) => person.user !== null);
  return hasLeadWithAccount ? t("answerTime", { days }) : t("steeringAnswers", { days });
}

function LeadWay({ sig, standing }: { sig: SigToJoin; standing: Standing }) {
  const t = useTranslations("join");
  if (standing.isLead) return <Notice tone="success" title={t("alreadyLead")} />;
  const open = standing.open.find((request) => request.kind === "LEAD");
  return open ? <Pending id={open.id} /> : <LeadForm sig={sig} conduct={<Conduct sig={sig} />} />;
}

function Conduct({ sig }: { sig: SigToJoin }) {
  const locale = useLocale();
  const name = <Localized value={sig.community.name} locale={locale} />;
  return <ConductWords community={name} url={sig.community.codeOfConductUrl} />;
}

export function Pending({ id }: { id: string }) {
  const t = useTranslations("join");
  const locale = useLocale();
  return (
    <Notice tone="info" title={t("pending")}>
      <TextLink href={urls.myRequest(locale, id)}>{t("seeRequest")}</TextLink>
    </Notice>
  );
}
