import { useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { filledIn } from "#lib/proposals/rules.ts";
import type { FoundingContent, ProposedPerson } from "#lib/proposals/schema.ts";

/** Who would lead the group, and who would be in it from the first day. */
export function ProposedPeople({ content }: { content: FoundingContent }) {
  const t = useTranslations("proposals.people");
  const members = filledIn(content.members);
  return (
    <>
      <section aria-labelledby="leads" className="flex flex-col gap-3">
        <h2 id="leads" className="font-semibold">
          {t("leads")}
        </h2>
        <PeopleList people={filledIn(content.leads)} />
      </section>
      {members.length > 0 && (
        <section aria-labelledby="members" className="flex flex-col gap-3">
          <h2 id="members" className="font-semibold">
            {t("members")}
          </h2>
          <PeopleList people={members} />
        </section>
      )}
    </>
  );
}

function PeopleList({ people }: { people: ProposedPerson[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {people.map((person) => (
        <li key={`${person.name} ${person.affiliation}`} className="flex items-center gap-3">
          <AvatarInitials name={person.name} />
          <span className="flex min-w-0 flex-col leading-snug">
            <span>{person.name}</span>
            {person.affiliation !== "" && <span className="text-muted text-sm">{person.affiliation}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
