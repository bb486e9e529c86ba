import MailX from "lucide-react/icons/mail-x";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerForms } from "#components/invitations/answer-forms.tsx";
import { ConductWords } from "#components/join-requests/conduct.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { unlessMissing } from "#lib/errors.ts";
import { id as uuid } from "#lib/fields.ts";
import { invitationToRead } from "#lib/invitations/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = { params: Promise<{ invitation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitation");
  return { title: t("list.title"), robots: { index: false } };
}

/** Whether an invitation is missing or somebody else's, a reader is told the same. */
export default async function InvitationPage({ params }: Props) {
  const { invitation: id } = await params;
  const actor = await signedInPerson((locale) => urls.invitation(locale, id));
  const locale = await getLocale();
  const t = await getTranslations("invitation");
  const found = uuid.safeParse(id).success
    ? await unlessMissing(invitationToRead(actor, id), () => null)
    : null;
  if (!found?.isMine) {
    return (
      <SignedInPage path={`/invitations/${id}`}>
        <PageHeader title={t("list.title")} />
        <EmptyState icon={MailX} title={t("notYours")}>
          {t("notYoursHelp")}
        </EmptyState>
      </SignedInPage>
    );
  }
  const { invitation } = found;
  const { community, sig, inviter, status, note, expiresAt } = invitation;
  const names = { sig: pickText(sig.name, locale).text, community: pickText(community.name, locale).text };
  const hasLapsed = status === "EXPIRED" || (status === "PENDING" && expiresAt < new Date());
  return (
    <SignedInPage
      path={`/invitations/${id}`}
      community={{ slug: community.slug, name: names.community, accentHue: community.accentHue }}
    >
      <PageHeader
        title={t("title", { sig: names.sig })}
        summary={<Localized value={sig.summary} locale={locale} />}
      />
      <div className="flex max-w-measure flex-col gap-4">
        <p>{t("from", { ...names, inviter: inviter.name })}</p>
        {note && (
          <blockquote className="whitespace-pre-line break-words border-line border-s-3 ps-4">
            {note}
          </blockquote>
        )}
      </div>
      {status === "PENDING" && !hasLapsed ? (
        <>
          <p className="text-muted">
            {t.rich("until", {
              date: () => <DateOnly at={expiresAt} locale={locale} timeZone={actor.timeZone} />,
            })}
          </p>
          <AnswerForms
            id={invitation.id}
            conduct={<ConductWords community={names.community} url={community.codeOfConductUrl} />}
          />
        </>
      ) : (
        <Notice tone="info" title={t(`ended.${status === "PENDING" ? "EXPIRED" : status}`)} />
      )}
    </SignedInPage>
  );
}
