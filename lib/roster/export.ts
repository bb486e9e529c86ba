import { Temporal } from "temporal-polyfill";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../locales.ts";
import { csv } from "./csv.ts";
import type { ExportedRoster } from "./queries.ts";

/** A roster as a file: a line for every time in a role or as a member, without addresses; days by the reader's calendar. */
export function rosterFile({ terms, memberships }: ExportedRoster, locale: Locale, timeZone: string): string {
  const t = translator(locale);
  const day = (at: Date | null) => (at ? dayOf(at, timeZone) : "");
  const header = (["name", "affiliation", "place", "source", "from", "until"] as const).map((column) =>
    t(`roster.file.${column}`),
  );
  return csv([
    header,
    ...terms.map(({ person, role, affiliation, from, until }) => [
      person.name,
      affiliation ?? person.affiliation ?? "",
      t(`enums.role.${role}`),
      "",
      day(from),
      day(until),
    ]),
    ...memberships.map(({ person, source, from, until }) => [
      person.name,
      person.affiliation ?? "",
      t("roster.member"),
      t(`enums.membershipSource.${source}`),
      day(from),
      day(until),
    ]),
  ]);
}

function dayOf(at: Date, timeZone: string): string {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return here.toPlainDate().toString();
}
