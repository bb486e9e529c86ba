import Mail from "lucide-react/icons/mail";
import { useFormatter, useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import type { Emeritus, RoleHolder } from "#lib/roster/public.ts";
import { isLeadingRole } from "#lib/roster/rules.ts";
import { Period } from "./period.tsx";

const providerNames: Record<string, string> = { github: "GitHub", gitee: "Gitee" };

/** The people who hold a role in a SIG, those who lead it first. */
export function People({ terms }: { terms: readonly RoleHolder[] }) {
  const t = useTranslations("sig");
  const people = [...Map.groupBy(terms, (term) => term.person.id).values()];
  const leads = people.filter((held) => held.some((term) => isLeadingRole(term.role)));
  const contacts = people.filter((held) => !leads.includes(held));
  return (
    <div className="flex flex-col gap-6">
      {leads.length > 0 && <PeopleList title={t("leadersTitle")} people={leads} />}
      {contacts.length > 0 && <PeopleList title={t("contactsTitle")} people={contacts} />}
    </div>
  );
}

function PeopleList({ title, people }: { title: string; people: RoleHolder[][] }) {
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-medium text-muted text-sm">{title}</h3>
      <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {people.map((held) => (
          <PersonItem key={held[0]?.person.id} held={held} />
        ))}
      </ul>
    </div>
  );
}

/** One person with all the roles they hold in the SIG. */
function PersonItem({ held }: { held: RoleHolder[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const [first] = held;
  if (!first) return null;
  const { person } = first;
  const affiliation = first.affiliation ?? person.affiliation;
  const roles = format.list(
    held.map((term) => t(`enums.role.${term.role}`)),
    { type: "unit" },
  );
  return (
    <li className="flex gap-3">
      <AvatarInitials name={person.name} />
      <div className="flex min-w-0 flex-col">
        <span className="font-medium">{person.name}</span>
        <span className="text-muted text-sm">{affiliation ? `${roles} · ${affiliation}` : roles}</span>
        {person.identities.map((identity) => (
          <AccountLine key={identity.id} identity={identity} />
        ))}
        {person.contacts.map(({ email }) => (
          <span key={email} className="flex min-h-6 items-baseline gap-1.5 break-words text-sm">
            <Mail className="self-center text-muted" />
            <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>
          </span>
        ))}
      </div>
    </li>
  );
}

function AccountLine({ identity }: { identity: RoleHolder["person"]["identities"][number] }) {
  const t = useTranslations("sig");
  const { provider, account, label, url } = identity;
  const words = t("onProvider", {
    account: label ?? `@${account}`,
    provider: providerNames[provider] ?? provider,
  });
  return (
    <span className="flex min-h-6 items-center text-sm">
      {url ? <ExternalLink href={url}>{words}</ExternalLink> : words}
    </span>
  );
}

/** Those who led the SIG and lead it no longer. */
export function Emeriti({ emeriti, timeZone }: { emeriti: readonly Emeritus[]; timeZone: string }) {
  const t = useTranslations();
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-medium text-muted text-sm">{t("sig.emeriti")}</h3>
      <ul className="flex flex-col gap-1.5">
        {emeriti.map(({ id, person, role, from, until }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium">{person.name}</span>
            <span className="text-muted text-sm">
              {t(`enums.role.${role}`)} · <Period from={from} until={until} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
