import LinkOff from "lucide-react/icons/unlink";
import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { Applicant } from "#components/join-requests/applicant.tsx";
import { Messages } from "#components/join-requests/conversation.tsx";
import { LinkForms } from "#components/join-requests/link-forms.tsx";
import { Words } from "#components/join-requests/request-view.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type RequestByLink, requestByLink } from "#lib/join-requests/queries.ts";
import { isConversation } from "#lib/join-requests/told.ts";
import { exactTime } from "#lib/time-format.ts";
import { urls } from "#lib/urls.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decide");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Where a decider's mail leads: the request is shown, and a button decides it, without signing in. */
export default async function DecidePage({ params }: Props) {
  await connection();
  const { token } = await params;
  const found = await requestByLink(decodeURIComponent(token));
  const t = await getTranslations("decide");
  const locale = await getLocale();
  return (
    <SitePage path={`/decide/${token}`} account={{ signedIn: false }}>
      <h1 className="font-semibold text-2xl">{t("title")}</h1>
      {found ? (
        <Found found={found} token={decodeURIComponent(token)} />
      ) : (
        <EmptyState
          icon={LinkOff}
          title={t("expired")}
          action={<ButtonLink href={urls.dashboard(locale)}>{t("toDashboard")}</ButtonLink>}
        >
          {t("expiredHelp")}
        </EmptyState>
      )}
    </SitePage>
  );
}

async function Found({ found, token }: { found: RequestByLink; token: string }) {
  const { decider, request, messages, isDecider, mayDecide } = found;
  const t = await getTranslations("decide");
  const locale = await getLocale();
  const dashboard = await getTranslations("dashboard");
  const said = messages.filter(({ kind }) => isConversation(kind));
  const hasDoubt = messages.some(({ kind, authorId }) => kind === "DOUBT" && authorId !== decider.personId);
  const toDashboard = (
    <TextLink href={urls.dashboardRequest(locale, request.id)}>{t("onDashboard")}</TextLink>
  );
  return (
    <>
      <Applicant request={request} isDecider={isDecider} now={new Date()} timeZone={decider.timeZone} />
      <Words request={request} />
      {said.length > 0 && (
        <section aria-label={dashboard("conversation", { name: request.person.name })}>
          <Messages messages={said} timeZone={decider.timeZone} />
        </section>
      )}
      {mayDecide ? (
        <div className="flex flex-col gap-5">
          {hasDoubt && (
            <Notice tone="warn" title={t("doubt")}>
              {toDashboard}
            </Notice>
          )}
          <p className="text-muted">{t("as", { name: decider.name })}</p>
          <LinkForms token={token} mayApprove={!hasDoubt} />
        </div>
      ) : (
        <Notice tone="info" title={request.decision ? null : t("ended")}>
          {request.decision && (
            <p>
              {t("decided", {
                outcome: request.decision.outcome,
                name: request.decision.decider.name,
                at: exactTime(request.decision.at, locale, decider.timeZone),
              })}
            </p>
          )}
          {toDashboard}
        </Notice>
      )}
    </>
  );
}
