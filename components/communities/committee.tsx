import { useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { Seat } from "#lib/roster/public.ts";

/** Who sits on the steering committee. */
export function Committee({ seats }: { seats: readonly Seat[] }) {
  const t = useTranslations("communities");
  if (seats.length === 0) return <p className="text-muted">{t("noCommittee")}</p>;
  return (
    <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {seats.map((seat) => (
        <li key={seat.id} className="flex items-center gap-3">
          <AvatarInitials name={seat.person.name} />
          <span className="flex min-w-0 flex-col">
            <span className="flex flex-wrap items-center gap-x-2 font-medium">
              {seat.person.name}
              {seat.isChair && <Badge>{t("chair")}</Badge>}
            </span>
            {seat.affiliation && <span className="text-muted text-sm">{seat.affiliation}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
