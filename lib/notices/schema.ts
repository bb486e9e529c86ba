import { z } from "zod";
import { id, text } from "../fields.ts";
import { NoticeChoice } from "../generated/prisma/enums.ts";
import { locales } from "../locales.ts";
import { timeZones } from "../people/time-zones.ts";
import { optionalTopicKeys } from "./topics.ts";

/** How somebody gets their mails: one choice for each topic that leaves one. */
export const preferences = z.strictObject({
  locale: z.enum(locales),
  timeZone: z.enum(timeZones),
  choices: z.record(z.enum(optionalTopicKeys), z.enum(NoticeChoice)),
});

/** Ending mails by the link that one of them carried. */
export const unsubscription = z.strictObject({ token: text(200) });

/** Marking a notice as read, to open what it tells of or to stay. */
export const reading = z.strictObject({ noticeId: id, afterwards: z.enum(["open", "stay"]) });
export const readingAll = z.strictObject({});

export type Preferences = z.output<typeof preferences>;
export type Reading = z.output<typeof reading>;
