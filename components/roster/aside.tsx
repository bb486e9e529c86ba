import { getTranslations } from "next-intl/server";
import { InvitationForm } from "#components/invitations/invitation-form.tsx";
import { InvitationList } from "#components/invitations/invitation-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { invitationsOf } from "#lib/invitations/queries.ts";
import { type ManagedRoster, successorsOf } from "#lib/roster/queries.ts";
import { HandOver } from "./hand-over.tsx";

/** What a lead does besides: inviting, and handing over. */
export async function Aside({ actor, roster }: { actor: PersonActor; roster: ManagedRoster }) {
  const { sig, mayInvite } = roster;
  const [t, invitation, invitations, successors] = await Promise.all([
    getTranslations("roster"),
    getTranslations("invitation"),
    mayInvite ? invitationsOf(actor, sig.id) : [],
    successorsOf(actor, sig.id),
  ]);
  return (
    <>
      {mayInvite && (
        <>
          {sig.joinPolicy !== "CLOSED" && (
            <Section id="invite-people" title={invitation("form.title")}>
              <InvitationForm sigId={sig.id} />
            </Section>
          )}
          <Section id="invitations" title={invitation("list.title")}>
            <InvitationList invitations={invitations} timeZone={actor.timeZone} />
          </Section>
        </>
      )}
      {successors && (
        <Section id="hand-over" title={t("handOver.title")}>
          <HandOver sigId={sig.id} {...successors} />
        </Section>
      )}
    </>
  );
}
