import { loadActor } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { submitMembershipRequest } from "#lib/join-requests/commands.ts";
import { inOneLanguage } from "#lib/localized-text.ts";

/** A SIG of TensorFlow of its own for one test, led by Lin and Yuna, with requests of invented people that wait. */
export async function sigWithRequests(slug: string, names: readonly string[]) {
  const community = await db.community.findUniqueOrThrow({ where: { slug: "tensorflow" } });
  const name = inOneLanguage("en", `SIG ${slug}`);
  const sig = await db.sig.create({
    data: { communityId: community.id, slug, name, summary: name, joinPolicy: "APPLY", status: "ACTIVE" },
  });
  for (const email of ["lin@example.org", "yuna@example.org"]) {
    const { personId } = await db.user.findUniqueOrThrow({ where: { email } });
    await db.roleTerm.create({ data: { sigId: sig.id, personId, role: "LEAD", from: new Date() } });
    await db.membership.create({ data: { sigId: sig.id, personId, source: "IMPORT" } });
  }
  for (const applicant of names) await request(sig.id, applicant);
  return sig;
}

async function request(sigId: string, name: string): Promise<void> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
  const person = await db.person.create({
    data: { name, user: { create: { email, emailVerified: new Date() } } },
  });
  await run(await loadActor(db, person.id), submitMembershipRequest, {
    sigId,
    introduction: `I am ${name}.`,
    intentions: "To help.",
    links: [],
    lists: [],
    codeOfConduct: "on",
  });
}
