import { type Actor, loadActor } from "#lib/actor.ts";
import { type Command, run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import type { JoinPolicy, Locale, Role, SubscriptionPolicy } from "#lib/generated/prisma/enums.ts";
import { inOneLanguage } from "#lib/localized-text.ts";

let serial = 0;

/** A community with the default settings. */
export function makeCommunity(slug = `community-${++serial}`) {
  const name = inOneLanguage("en", slug);
  return db.community.create({
    data: { slug, name, summary: name, about: name, codeOfConductUrl: "https://example.org/conduct" },
  });
}

type SigWanted = { communityId: string; slug?: string; joinPolicy?: JoinPolicy };

/** An active SIG. */
export function makeSig({ communityId, slug = `sig-${++serial}`, joinPolicy = "APPLY" }: SigWanted) {
  const name = inOneLanguage("en", `SIG ${slug}`);
  return db.sig.create({
    data: { communityId, slug, name, summary: name, joinPolicy, status: "ACTIVE" },
  });
}

type ListWanted = {
  sig: { id: string; communityId: string };
  policy?: SubscriptionPolicy;
  isPlanned?: boolean;
};

/** A mailing list with a public archive. */
export function makeList({ sig, policy = "MODERATED", isPlanned = false }: ListWanted) {
  const name = `list-${++serial}`;
  const address = isPlanned ? null : `${name}@lists.example.org`;
  const { id: sigId, communityId } = sig;
  return db.mailingList.create({
    data: { sigId, communityId, name, address, policy, isPlanned, archive: "PUBLIC" },
  });
}

/** A person with an account, whose address is their name in lower case @example.org. */
export async function makePerson(name: string, locale: Locale = "en"): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`;
  const person = await db.person.create({
    data: { name, locale, user: { create: { email, emailVerified: new Date() } } },
  });
  return person.id;
}

/** A person with an account who leads the SIG. */
export async function makeLead(name: string, sigId: string, role: Role = "LEAD"): Promise<string> {
  const personId = await makePerson(name);
  await db.roleTerm.create({ data: { sigId, personId, role, from: new Date() } });
  await makeMember(personId, sigId);
  return personId;
}

export async function makeMember(personId: string, sigId: string): Promise<void> {
  await db.membership.create({ data: { personId, sigId, source: "IMPORT" } });
}

/** A SIG that Lin leads, in a community of its own. */
export async function makeLedSig(slug?: string) {
  const { id: communityId } = await makeCommunity();
  const { id: sigId } = await makeSig({ communityId, slug });
  return { communityId, sigId, lin: await makeLead("Lin", sigId) };
}

/** A person with an account and a seat on the community's steering committee. */
export async function makeSteering(name: string, communityId: string, isChair = false): Promise<string> {
  const personId = await makePerson(name);
  await db.steeringSeat.create({ data: { communityId, personId, isChair } });
  return personId;
}

/** The person as an actor, with the roles they hold at this moment. */
export function actor(personId: string): Promise<Actor> {
  return loadActor(db, personId);
}

/** Runs a command as the person, with the roles they hold at this moment. */
export async function runAs<Input, Result>(
  personId: string,
  command: Command<Input, Result>,
  input: Input,
  now?: Date,
) {
  return run(await actor(personId), command, input, now);
}

/** Makes every write of a delivery fail until the returned function is called. */
export async function breakDeliveries(): Promise<() => Promise<void>> {
  await db.$executeRaw`
    CREATE OR REPLACE FUNCTION refuse_delivery() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'deliveries are broken'; END $$`;
  await db.$executeRaw`
    CREATE OR REPLACE TRIGGER refuse_delivery BEFORE INSERT ON "Delivery"
    FOR EACH ROW EXECUTE FUNCTION refuse_delivery()`;
  return async () => {
    await db.$executeRaw`DROP TRIGGER refuse_delivery ON "Delivery"`;
  };
}
