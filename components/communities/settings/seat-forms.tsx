import { useTranslations } from "next-intl";
import { Acts, FoldedAct } from "#components/forms/acts.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { seatByAddress, seatKnown } from "#lib/communities/actions.ts";
import type { CommitteeToSeat } from "#lib/communities/queries.ts";
import { lineLimit } from "#lib/communities/schema.ts";

type SeatFormsProps = { communityId: string; people: CommitteeToSeat["people"] };

/** Seating somebody: of the community, or by an address. */
export function SeatForms({ communityId, people }: SeatFormsProps) {
  const t = useTranslations("communitySettings.committee");
  const names = people.map(({ id, name, affiliation }) => ({
    value: id,
    label: affiliation ? `${name} (${affiliation})` : name,
  }));
  return (
    <Acts>
      {people.length > 0 && (
        <FoldedAct
          id="seat-known"
          action={seatKnown}
          hidden={{ communityId }}
          title={t("known")}
          help={t("knownHelp")}
          submit={t("seat")}
        >
          <Select
            name="personId"
            label={t("person")}
            options={[{ value: "", label: t("choose") }, ...names]}
          />
          <Affiliation />
        </FoldedAct>
      )}
      <FoldedAct
        id="seat-address"
        action={seatByAddress}
        hidden={{ communityId }}
        title={t("address")}
        help={t("addressHelp")}
        submit={t("seat")}
      >
        <TextInput name="name" label={t("name")} maxLength={lineLimit} autoComplete="off" />
        <TextInput name="email" type="email" label={t("email")} autoComplete="off" />
        <Affiliation />
      </FoldedAct>
    </Acts>
  );
}

function Affiliation() {
  const t = useTranslations("communitySettings.committee");
  return (
    <TextInput
      name="affiliation"
      label={t("affiliation")}
      help={t("affiliationHelp")}
      maxLength={lineLimit}
      autoComplete="off"
      optional
    />
  );
}
