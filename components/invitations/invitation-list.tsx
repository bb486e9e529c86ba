import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { resend, revoke } from "#lib/invitations/actions.ts";
import type { InvitationCard } from "#lib/invitations/queries.ts";

type InvitationListProps = { invitations: InvitationCard[]; timeZone: string };

/** The invitations of a SIG: those that stand, and the ended ones for whoever asks. */
export function InvitationList({ invitations, timeZone }: InvitationListProps) {
  const t = useTranslations("invitation.list");
  const open = invitations.filter((one) => one.status === "PENDING");
  const ended = invitations.filter((one) => one.status !== "PENDING");
  const items = (some: InvitationCard[]) => (
    <ul className="divide-y divide-line border-line border-y">
      {some.map((invitation) => (
        <Item key={invitation.id} invitation={invitation} timeZone={timeZone} />
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-4">
      {open.length > 0 ? items(open) : <p className="text-muted">{t("none")}</p>}
      {ended.length > 0 && (
        <Disclosure summary={t("ended", { count: ended.length })}>{items(ended)}</Disclosure>
      )}
    </div>
  );
}

type ItemProps = { invitation: InvitationCard; timeZone: string };

function Item({ invitation, timeZone }: ItemProps) {
  const t = useTranslations("invitation");
  const locale = useLocale();
  const { id, email, person, inviter, status, sentAt, expiresAt, endedAt } = invitation;
  const isOpen = status === "PENDING";
  const day = (at: Date): ReactNode => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="break-all font-medium">{person?.name ?? email}</p>
      <p className="text-muted text-sm">
        {isOpen
          ? t.rich("list.until", { date: () => day(expiresAt) })
          : t.rich("list.endedOn", { status: t(`status.${status}`), date: () => day(endedAt ?? sentAt) })}
      </p>
      <p className="text-muted text-sm">
        {t.rich("list.sentBy", { name: () => inviter.name, date: () => day(sentAt) })}
      </p>
      <Steps id={id} isOpen={isOpen} />
    </li>
  );
}

/** Once the invitation has ended, the forms only tell, after they were sent, that somebody was faster. */
function Steps({ id, isOpen }: { id: string; isOpen: boolean }) {
  const t = useTranslations("invitation.list");
  const hidden = { invitationId: id };
  return (
    <div className={isOpen ? "flex flex-wrap gap-2 pt-1" : "contents"}>
      <ActionForm id={`resend-${id}`} action={resend} hidden={hidden} className="contents">
        {isOpen && (
          <SubmitButton size="small" variant="secondary">
            {t("resend")}
          </SubmitButton>
        )}
      </ActionForm>
      <ActionForm id={`revoke-${id}`} action={revoke} hidden={hidden} className="contents">
        {isOpen && (
          <SubmitButton size="small" variant="danger">
            {t("revoke")}
          </SubmitButton>
        )}
      </ActionForm>
    </div>
  );
}
