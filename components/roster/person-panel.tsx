import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Role } from "#lib/generated/prisma/enums.ts";
import { sendInvitations } from "#lib/invitations/actions.ts";
import { add, appoint, end, endTerm } from "#lib/roster/actions.ts";
import type { ManagedPerson } from "#lib/roster/queries.ts";
import { isLeadingRole } from "#lib/roster/rules.ts";
import { endReasonLimit } from "#lib/roster/schema.ts";
import { urls } from "#lib/urls.ts";

type PersonPanelProps = { sigId: string; person: ManagedPerson; mayInvite: boolean; close: string };

/** What can be changed about one person on the roster, or who could be on it. */
export function PersonPanel({ sigId, person, mayInvite, close }: PersonPanelProps) {
  const t = useTranslations("roster");
  const [request] = person.joinRequests;
  return (
    <Card as="section" className="gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="person" className="font-semibold text-xl">
          {person.name}
        </h2>
        <TextLink href={close}>{t("close")}</TextLink>
      </div>
      {person.isMe && <p>{t("isMe")}</p>}
      {request && <HasAsked id={request.id} />}
      <NewMember sigId={sigId} person={person} mayInvite={mayInvite} />
      <div className={person.isMe ? "contents" : "flex flex-wrap gap-2"}>
        {person.may.appoint && <Appointment sigId={sigId} person={person} />}
        {person.may.endRole && <RoleEnds person={person} />}
        {person.may.end && <MembershipEnd sigId={sigId} person={person} />}
      </div>
    </Card>
  );
}

function HasAsked({ id }: { id: string }) {
  const t = useTranslations("roster");
  const locale = useLocale();
  return (
    <p>
      {t("hasAsked")} <TextLink href={urls.dashboardRequest(locale, id)}>{t("seeRequest")}</TextLink>
    </p>
  );
}

type PartProps = { sigId: string; person: ManagedPerson };

/** Adding at once, or asking first; the forms stay, empty, so that they can say what has happened meanwhile. */
function NewMember({ sigId, person, mayInvite }: PartProps & { mayInvite: boolean }) {
  const t = useTranslations("roster");
  const locale = useLocale();
  if (person.isMe) return null;
  const isNew = person.memberships.length === 0 && person.joinRequests.length === 0;
  const invitation = { sigId, personId: person.id, addresses: "", locale, note: "" };
  return (
    <>
      {isNew && person.may.add && <p className="max-w-measure text-muted">{t("addHelp")}</p>}
      <div className={isNew ? "flex flex-wrap gap-3" : "contents"}>
        {person.may.add && (
          <ActionForm id="add" action={add} hidden={{ sigId, personId: person.id }} className="contents">
            {isNew && <SubmitButton>{t("add")}</SubmitButton>}
          </ActionForm>
        )}
        {mayInvite && (
          <ActionForm id="invite-person" action={sendInvitations} hidden={invitation} className="contents">
            {isNew && <SubmitButton variant="secondary">{t("inviteInstead")}</SubmitButton>}
          </ActionForm>
        )}
      </div>
    </>
  );
}

function Folded({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <FormDisclosure summary={summary} button={{ group: "person", size: "small" }}>
      <div className="flex max-w-measure flex-col items-start gap-4">{children}</div>
    </FormDisclosure>
  );
}

function Appointment({ sigId, person }: PartProps) {
  const t = useTranslations("roster");
  const roles = useTranslations("enums.role");
  const held = person.roleTerms.map((term) => term.role);
  const free = Object.values(Role).filter((role) => !held.includes(role));
  return (
    <ActionForm id="appoint" action={appoint} hidden={{ sigId, personId: person.id }} className="contents">
      <Folded summary={t("appoint")}>
        <Select
          name="role"
          label={t("role")}
          help={t("roleHelp")}
          options={free.map((role) => ({ value: role, label: roles(role) }))}
        />
        <SubmitButton>{t("appointNow")}</SubmitButton>
      </Folded>
    </ActionForm>
  );
}

function RoleEnds({ person: { roleTerms } }: { person: ManagedPerson }) {
  const t = useTranslations("roster");
  const roles = useTranslations("enums.role");
  return (
    <ActionForm id="end-role" action={endTerm} className="contents">
      {roleTerms.length > 0 && (
        <Folded summary={t("endRole")}>
          <p>{t("endRoleHelp")}</p>
          {roleTerms.some(({ role }) => isLeadingRole(role)) && (
            <Checkbox name="emeritus" label={t("emeritus")} help={t("emeritusHelp")} optional isChecked />
          )}
          <div className="flex flex-wrap gap-3">
            {roleTerms.map(({ id, role }) => (
              <SubmitButton key={id} name="roleTermId" value={id} variant="danger">
                {t("endThisRole", { role: roles(role) })}
              </SubmitButton>
            ))}
          </div>
        </Folded>
      )}
    </ActionForm>
  );
}

function MembershipEnd({ sigId, person }: PartProps) {
  const t = useTranslations("roster");
  return (
    <ActionForm id="end" action={end} hidden={{ sigId, personId: person.id }} className="contents">
      {person.memberships.length > 0 && (
        <Folded summary={t("end")}>
          <TextArea
            name="reason"
            label={t("reason")}
            help={t("reasonHelp")}
            rows={3}
            limit={endReasonLimit}
          />
          <SubmitButton variant="danger">{t("endNow")}</SubmitButton>
        </Folded>
      )}
    </ActionForm>
  );
}
