import { useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";

type RosterProps = { total: number; members: readonly { id: string; name: string }[] };

/** How many are members, and who they are for whoever asks. */
export function Roster({ total, members }: RosterProps) {
  const t = useTranslations("sig");
  const others = total - members.length;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-medium text-muted text-sm">{t("roster")}</h3>
      <p>{t("memberCount", { count: total })}</p>
      {members.length > 0 && (
        <Disclosure summary={t("showMembers")}>
          <ul className="gap-x-10 sm:columns-2">
            {members.map((member) => (
              <li key={member.id}>{member.name}</li>
            ))}
          </ul>
          {others > 0 && <p className="text-muted">{t("andOthers", { count: others })}</p>}
        </Disclosure>
      )}
    </div>
  );
}
