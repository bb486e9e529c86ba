import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import type { Role } from "#lib/generated/prisma/enums.ts";
import type { ManagedRoster } from "#lib/roster/queries.ts";
import { Period } from "./period.tsx";

export type ManageLink = (personId: string) => string;

type TermsProps = { terms: ManagedRoster["holders"]; timeZone: string; manage?: ManageLink };

/** The holders of roles, each with all their roles of the same time, their affiliation and the time. */
export function Terms({ terms, timeZone, manage }: TermsProps) {
  const held = [
    ...Map.groupBy(terms, ({ personId, from, until }) => `${personId} ${from} ${until}`).values(),
  ];
  return (
    <Rows>
      {held.map((same) => {
        const [term] = same;
        return (
          term && (
            <Row
              key={term.id}
              person={term.person}
              roles={same.map(({ role }) => role)}
              facts={{
                affiliation: term.affiliation ?? term.person.affiliation,
                time: (term.from ?? term.until) && <Period {...term} timeZone={timeZone} />,
              }}
              manage={manage}
            />
          )
        );
      })}
    </Rows>
  );
}

type MembersProps = {
  members: ManagedRoster["members"];
  holders: ManagedRoster["holders"];
  timeZone: string;
  manage?: ManageLink;
};

/** Memberships, each with its person, their present roles, and why a lead ended it. */
export function Members({ members, holders, timeZone, manage }: MembersProps) {
  const t = useTranslations("roster");
  const sources = useTranslations("enums.membershipSource");
  return (
    <Rows>
      {members.map(({ id, person, source, from, until, endReason }) => (
        <Row
          key={id}
          person={person}
          roles={until ? [] : holders.filter((term) => term.personId === person.id).map(({ role }) => role)}
          facts={{
            affiliation: person.affiliation,
            time: <Period from={from} until={until} timeZone={timeZone} />,
            source: sources(source),
          }}
          manage={manage}
        >
          {endReason && (
            <p className="whitespace-pre-line text-sm">{t("reasonWas", { reason: endReason })}</p>
          )}
        </Row>
      ))}
    </Rows>
  );
}

/** People of the community who are not on the roster. */
export function Others({ people, manage }: { people: ManagedRoster["others"]; manage: ManageLink }) {
  return (
    <Rows>
      {people.map((person) => (
        <Row
          key={person.id}
          person={person}
          roles={[]}
          facts={{ affiliation: person.affiliation }}
          manage={manage}
        />
      ))}
    </Rows>
  );
}

function Rows({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line border-line border-y">{children}</ul>;
}

type RowProps = {
  person: { id: string; name: string };
  roles: Role[];
  facts: Partial<Record<"affiliation" | "time" | "source", ReactNode>>;
  manage?: ManageLink;
  children?: ReactNode;
};

function Row({ person, roles, facts, manage, children }: RowProps) {
  const t = useTranslations("roster");
  const roleNames = useTranslations("enums.role");
  const known = Object.entries(facts).filter(([, fact]) => fact);
  return (
    <li className="flex items-start justify-between gap-x-4 py-3">
      <div className="flex min-w-0 flex-col gap-0.5">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="break-words font-medium">{person.name}</span>
          {roles.map((role) => (
            <Badge key={role}>{roleNames(role)}</Badge>
          ))}
        </div>
        <p className="text-muted text-sm">
          {known.map(([name, fact], index) => (
            <span key={name}>
              {index > 0 && " · "}
              {fact}
            </span>
          ))}
        </p>
        {children}
      </div>
      {manage && (
        <ButtonLink variant="quiet" size="small" href={manage(person.id)} className="flex-none">
          {t("manage")}
          <span className="sr-only"> {person.name}</span>
        </ButtonLink>
      )}
    </li>
  );
}
