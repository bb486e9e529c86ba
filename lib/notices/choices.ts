import type { Database } from "../db.ts";
import type { NoticeChoice } from "../generated/prisma/enums.ts";
import { choosableTopicOf } from "./topics.ts";

type Reading = { personId?: string; mail: string };

/** How each of the readers has chosen to get their mail: for what is owed, and for addresses without an account, at once. */
export async function choicesOf(
  tx: Database,
  readings: readonly Reading[],
): Promise<(one: Reading) => NoticeChoice> {
  const asked = readings.flatMap(({ personId, mail }) => {
    const topic = choosableTopicOf(mail);
    return personId && topic ? [{ personId, topic }] : [];
  });
  const rows = asked.length > 0 ? await tx.noticePreference.findMany({ where: { OR: asked } }) : [];
  const chosen = new Map(rows.map(({ personId, topic, choice }) => [`${personId} ${topic}`, choice]));
  return ({ personId, mail }) => chosen.get(`${personId} ${choosableTopicOf(mail)}`) ?? "AT_ONCE";
}
