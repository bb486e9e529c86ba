/** The time zones somebody can live in, by their IANA names. */
export const timeZones: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];
