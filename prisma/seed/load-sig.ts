import { charterSections } from "#lib/charters/schema.ts";
import type { Database } from "#lib/db.ts";
import { addLinks } from "./load-links.ts";
import type { NamedPerson, SigSeed } from "./shapes.ts";
import { localized, localizedOrNull, type Words } from "./text.ts";

export async function loadSig(
  tx: Database,
  communityId: string,
  seed: SigSeed,
  order: number,
): Promise<void> {
  const { workstreams = [], lists = [], meetings = [], people = [] } = seed;
  const { id: sigId } = await tx.sig.create({
    data: {
      communityId,
      slug: seed.slug,
      order,
      name: localized(seed.name),
      summary: localized(seed.summary),
      description: localizedOrNull(seed.description),
      responsibilities: localizedOrNull(seed.responsibilities),
      tags: [...seed.tags],
      joinPolicy: seed.joinPolicy,
      acceptance: localizedOrNull(seed.acceptance),
      introductionAsked: localizedOrNull(seed.introductionAsked),
      intentionsAsked: localizedOrNull(seed.intentionsAsked),
      status: "ACTIVE",
      workstreams: { create: workstreams.map((one, index) => ({ ...translated(one), order: index })) },
      lists: { create: lists.map((list) => ({ ...list, communityId })) },
      meetings: { create: meetings.map(translated) },
    },
  });
  await addLinks(tx, { sigId }, seed.links);
  for (const [position, person] of people.entries()) await loadPerson(tx, sigId, person, position);
  if (seed.charter) await loadCharter(tx, sigId, seed.charter);
}

function translated<Key extends string>(words: Readonly<Record<Key, Words>>) {
  const entries = Object.entries<Words>(words).map(([key, value]) => [key, localized(value)]);
  return Object.fromEntries(entries) as Record<Key, ReturnType<typeof localized>>;
}

async function loadPerson(tx: Database, sigId: string, person: NamedPerson, order: number) {
  const { name, affiliation = null, roles, gitee, publicEmail } = person;
  await tx.person.create({
    data: {
      name,
      affiliation,
      identities: { create: gitee ? [onGitee(gitee)] : [] },
      contacts: { create: publicEmail ? [{ email: publicEmail, isPublic: true }] : [] },
      roleTerms: { create: roles.map((role) => ({ sigId, role, affiliation, order })) },
    },
  });
}

function onGitee({ account, label }: { account: string; label: string }) {
  return { provider: "gitee", account: account.toLowerCase(), label, url: `https://gitee.com/${account}` };
}

async function loadCharter(
  tx: Database,
  sigId: string,
  { sourceUrl, sections }: SigSeed["charter"] & object,
) {
  await tx.charterRevision.create({
    data: {
      sigId,
      number: 1,
      status: "IN_FORCE",
      sections: charterSections.parse(translated(sections)),
      sourceUrl,
    },
  });
}
