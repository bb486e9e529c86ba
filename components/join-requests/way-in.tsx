import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SigToJoin, Standing } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";
import { AnswerTimes } from "./answer-times.tsx";
import { ConductWords } from "./conduct.tsx";
import { LeadForm } from "./lead-form.tsx";
import { ListWays } from "./list-ways.tsx";
import { MembershipForm, OpenJoinForm } from "./membership-form.tsx";

export type Way = "membership" | "list" | "lead";

type WayProps = { sig: SigToJoin; standing: Standing };
type WayInProps = WayProps & { way: Way; listId?: string };

/** The one form that fits how the person wants in, or why there is none. */
export function WayIn({ way, listId, ...rest }: WayInProps) {
  return (
    <div className="flex max-w-measure flex-col gap-8">
      {way === "membership" && <MembershipWay {...rest} />}
      {way === "list" && <ListWays {...rest} listId={listId} />}
      {way === "lead" && <LeadWay {...rest} />}
    </div>
  );
}

function MembershipWay({ sig, standing }: WayProps) {
  const t = useTranslations("join");
  const locale = useLocale();
  if (standing.isMember) return <Notice tone="success" title={t("alreadyMember")} />;
  if (standing.invitationId) return <Invited id={standing.invitationId} />;
  const open = standing.open.find((request) => request.kind === "MEMBERSHIP");
  if (open) return <Pending id={open.id} />;
  const conduct = <Conduct sig={sig} />;
  switch (sig.joinPolicy) {
    case "OPEN":
      return <OpenJoinForm sig={sig} conduct={conduct} />;
    case "INVITE":
      return <HowToBeInvited sig={sig} />;
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
          <p className="text-muted">
            <WhoAnswers sig={sig} /> <AnswerTimes sigId={sig.id} />
          </p>
          <MembershipForm sig={sig} conduct={conduct} prompts={prompts} />
        </>
      );
    }
  }
}

function WhoAnswers({ sig }: { sig: SigToJoin }) {
  const t = useTranslations();
  const days = sig.community.answerDueDays;
  const leads = sig.roleTerms.map(({ person }) => person).filter(({ user }) => user !== null);
  const now = new Date();
  if (leads.length === 0) return t("join.steeringAnswers", { days });
  const isSomebodyHere = leads.some(({ awayUntil }) => awayUntil === null || awayUntil <= now);
  return t(isSomebodyHere ? "join.answerTime" : "clock.leadsAway", { days });
}

function Invited({ id }: { id: string }) {
  const t = useTranslations("invitation");
  const locale = useLocale();
  return (
    <Notice tone="success" title={t("waits")}>
      <ButtonLink variant="primary" href={urls.invitation(locale, id)}>
        {t("see")}
      </ButtonLink>
    </Notice>
  );
}

function HowToBeInvited({ sig }: { sig: SigToJoin }) {
  const t = useTranslations("join");
  const invitation = useTranslations("invitation");
  const locale = useLocale();
  const format = useFormatter();
  const leads = [...new Set(sig.roleTerms.map(({ person }) => person.name))];
  const page = urls.sig(locale, sig.community.slug, sig.slug);
  return (
    <Notice tone="info" title={t("inviteTitle")}>
      <p>{t("invite")}</p>
      {leads.length > 0 && <p>{invitation("whoInvites", { leads: format.list(leads) })}</p>}
      <p>{invitation("howItComes")}</p>
      <p>
        <TextLink href={`${page}#links`}>{invitation("whereTheyWork")}</TextLink>
      </p>
    </Notice>
  );
}

function LeadWay({ sig, standing }: WayProps) {
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
