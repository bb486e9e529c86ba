import { loadActor } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { submitMembershipRequest } from "#lib/join-requests/commands.ts";
import { inOneLanguage } from "#lib/localized-text.ts";

/**
 * A SIG of its own for one test, with requests of invented people that wait. Lea and Max lead it and nothing else; it stands
 * in a community beside the demo's, whose pages other tests count.
 */
export async function sigWithRequests(slug: string, names: readonly string[]) {
  const desk = inOneLanguage("en", "Desk");
  const community = await db.community.upsert({
    where: { slug: "desk" },
    create: {
      slug: "desk",
      name: desk,
      summary: desk,
      about: desk,
      codeOfConductUrl: "https://example.org/conduct",
    },
    update: {},
  });
  const name = inOneLanguage("en", `SIG ${slug}`);
  const sig = await db.sig.create({
    data: { communityId: community.id, slug, name, summary: name, joinPolicy: "APPLY", status: "ACTIVE" },
  });
  const [lea, max] = [await lead("Lea", sig), await lead("Max", sig)];
  for (const applicant of names) await request(sig.id, applicant);
  return { sig, lea, max };
}

async function account(name: string, email: `${string}@${string}`): Promise<string> {
  const user = { create: { email, emailVerified: new Date() } };
  return (await db.person.create({ data: { name, user } })).id;
}

async function lead(name: string, { id: sigId, slug }: { id: string; slug: string }) {
  const email = `${name.toLowerCase()}.${slug}@example.org` as const;
  const personId = await account(name, email);
  await db.roleTerm.create({ data: { sigId, personId, role: "LEAD", from: new Date() } });
  await db.membership.create({ data: { sigId, personId, source: "IMPORT" } });
  return email;
}

async function request(sigId: string, name: string): Promise<void> {
  const applicant = await account(name, `${name.toLowerCase().replaceAll(" ", ".")}@example.org`);
  await run(await loadActor(db, applicant), submitMembershipRequest, {
    sigId,
    introduction: `I am ${name}.`,
    intentions: "To help.",
    links: [],
    lists: [],
    codeOfConduct: "on",
  });
}
