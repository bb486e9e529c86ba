import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Section } from "#components/ui/section.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type ManagedPerson, type ManagedRoster, rosterPageSize } from "#lib/roster/queries.ts";
import type { RosterPart } from "#lib/roster/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { type ManageLink, Members, Others, Terms } from "./managed-rows.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { RosterSearch } from "./roster-search.tsx";

type ManagedRosterViewProps = {
  roster: ManagedRoster;
  part: RosterPart;
  person: ManagedPerson | null;
  timeZone: string;
};

/** The person whose place is being changed, the roles, and the members. */
export function ManagedRosterView({ roster, part, person, timeZone }: ManagedRosterViewProps) {
  const t = useTranslations("roster");
  const locale = useLocale();
  const { sig, holders, former } = roster;
  const here = urls.roster(locale, sig.community.slug, sig.slug);
  const manage: ManageLink = (id) => `${withQuery(here, { ...part, person: id })}#person`;
  return (
    <>
      {person && (
        <PersonPanel
          key={person.id}
          sigId={sig.id}
          person={person}
          mayInvite={roster.mayInvite}
          close={withQuery(here, { ...part, person: undefined })}
        />
      )}
      <Section id="roles" title={t("roles")}>
        {holders.length > 0 ? (
          <Terms terms={holders} timeZone={timeZone} manage={manage} />
        ) : (
          <p className="text-muted">{t("noRoles")}</p>
        )}
        {former.length > 0 && (
          <Disclosure summary={t("formerRoles")}>
            <Terms terms={former} timeZone={timeZone} />
          </Disclosure>
        )}
      </Section>
      <MembersSection roster={roster} part={part} timeZone={timeZone} here={here} manage={manage} />
    </>
  );
}

type SectionProps = Omit<ManagedRosterViewProps, "person"> & { here: `/${string}`; manage: ManageLink };

function MembersSection({ roster, part, timeZone, here, manage }: SectionProps) {
  const t = useTranslations("roster");
  const { members, holders, others } = roster;
  const { q, show } = part;
  const tabs = [
    { href: withQuery(here, { q }), label: t("present"), isCurrent: !show },
    { href: withQuery(here, { q, show: "former" }), label: t("former"), isCurrent: show === "former" },
  ];
  const last = members.length === rosterPageSize ? members.at(-1) : undefined;
  return (
    <Section id="members" title={t("membersTitle")}>
      <Tabs label={t("show")} tabs={tabs} />
      <RosterSearch action={here} part={part} />
      {members.length > 0 ? (
        <Members members={members} holders={holders} timeZone={timeZone} manage={manage} />
      ) : (
        <p className="text-muted">{t(q ? "noneNamed" : show ? "noFormer" : "noMembers")}</p>
      )}
      <p className="flex gap-5 empty:hidden">
        {last && <TextLink href={withQuery(here, { q, show, after: last.id })}>{t("more")}</TextLink>}
        {(q || part.after) && <TextLink href={withQuery(here, { show })}>{t("all")}</TextLink>}
      </p>
      {q && !show && (
        <>
          <h3 className="pt-4 font-semibold">{t("others")}</h3>
          {others.length > 0 ? (
            <Others people={others} manage={manage} />
          ) : (
            <p className="text-muted">{t("noOthers")}</p>
          )}
        </>
      )}
    </Section>
  );
}
