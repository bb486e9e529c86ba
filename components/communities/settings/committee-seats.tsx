import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { Period } from "#components/roster/period.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { passChair, unseat } from "#lib/communities/actions.ts";
import type { CommitteeToSeat } from "#lib/communities/queries.ts";

type Seat = CommitteeToSeat["seats"][number];
type CommitteeSeatsProps = { seats: Seat[]; timeZone: string; today: string };

/** Who sits on the committee, and what can be done about each seat. */
export function CommitteeSeats({ seats, timeZone, today }: CommitteeSeatsProps) {
  const t = useTranslations("communitySettings.committee");
  const communities = useTranslations("communities");
  if (seats.length === 0) return <p className="text-muted">{t("nobody")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {seats.map((seat) => (
        <li key={seat.id} className="flex flex-col gap-2 py-3">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="break-words font-medium">{seat.person.name}</span>
            {seat.isChair && <Badge>{communities("chair")}</Badge>}
          </span>
          <span className="text-muted text-sm">
            {seat.affiliation && `${seat.affiliation} · `}
            <Period from={seat.from} until={null} timeZone={timeZone} />
          </span>
          {seat.isChair ? (
            <span className="text-muted text-sm">{t(seats.length > 1 ? "chairStays" : "chairAlone")}</span>
          ) : (
            <SeatActs seat={seat} today={today} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SeatActs({ seat, today }: { seat: Seat; today: string }) {
  const t = useTranslations("communitySettings.committee");
  const { name } = seat.person;
  return (
    <div className="flex flex-wrap gap-2">
      <ActionForm id={`end-${seat.id}`} action={unseat} hidden={{ seatId: seat.id }} className="contents">
        <FormDisclosure summary={t("end")} button={{ group: `seat-${seat.id}`, size: "small" }}>
          <div className="flex max-w-measure flex-col items-start gap-4">
            <TextInput name="day" type="date" label={t("day")} help={t("dayHelp")} startValue={today} />
            <SubmitButton variant="danger">{t("endNow", { name })}</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
      <ActionForm
        id={`chair-${seat.id}`}
        action={passChair}
        hidden={{ seatId: seat.id }}
        className="contents"
      >
        <FormDisclosure summary={t("handChair")} button={{ group: `seat-${seat.id}`, size: "small" }}>
          <div className="flex max-w-measure flex-col items-start gap-4">
            <p>{t("handChairHelp", { name })}</p>
            <SubmitButton>{t("handChairNow", { name })}</SubmitButton>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
