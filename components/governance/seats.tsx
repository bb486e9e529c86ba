import { useTranslations } from "next-intl";
import { Period } from "#components/roster/period.tsx";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Governance } from "#lib/communities/public.ts";

type SeatsProps = { seats: Governance["seats"]; timeZone: string };

/** Who sits on the committee, for whom and since when, and who did before. */
export function Seats({ seats, timeZone }: SeatsProps) {
  const t = useTranslations();
  const [now, before] = [seats.filter((seat) => !seat.until), seats.filter((seat) => seat.until)];
  return (
    <>
      {now.length === 0 ? (
        <p className="text-muted">{t("communities.noCommittee")}</p>
      ) : (
        <SeatList seats={now} timeZone={timeZone} />
      )}
      {before.length > 0 && (
        <Disclosure summary={t("governance.formerSeats")}>
          <SeatList seats={before} timeZone={timeZone} />
        </Disclosure>
      )}
    </>
  );
}

function SeatList({ seats, timeZone }: SeatsProps) {
  const t = useTranslations("communities");
  return (
    <ul className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
      {seats.map(({ id, isChair, affiliation, person, from, until }) => (
        <li key={id} className="flex items-center gap-3">
          <AvatarInitials name={person.name} />
          <span className="flex min-w-0 flex-col">
            <span className="flex flex-wrap items-center gap-x-2 font-medium">
              {person.name}
              {isChair && <Badge>{t("chair")}</Badge>}
            </span>
            <span className="text-muted text-sm">
              {(affiliation ?? person.affiliation) && `${affiliation ?? person.affiliation} · `}
              <Period from={from} until={until} timeZone={timeZone} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
