import type { Database } from "#lib/db.ts";
import { type CastMember, cast, castAffiliation } from "../cast.ts";
import { crowd } from "./crowd.ts";
import type { PersonKey } from "./stage.ts";

/** Gives everybody invented a person with an account. */
export async function createPeople(tx: Database, now: Date): Promise<ReadonlyMap<PersonKey, string>> {
  const ids = new Map<PersonKey, string>();
  for (const member of [...cast, ...crowd]) ids.set(member.key, await createPerson(tx, member, now));
  return ids;
}

async function createPerson(tx: Database, member: Omit<CastMember, "what">, now: Date): Promise<string> {
  const { name, email, locale, timeZone, isOperator = false } = member;
  const { id } = await tx.person.create({
    data: {
      name,
      affiliation: castAffiliation,
      locale,
      timeZone,
      isOperator,
      user: { create: { email, emailVerified: now } },
    },
  });
  return id;
}
