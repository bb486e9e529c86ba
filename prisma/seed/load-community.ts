import type { Database } from "#lib/db.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { addLinks } from "./load-links.ts";
import { loadSig } from "./load-sig.ts";
import type { CommunitySeed, ProjectSeed } from "./shapes.ts";
import { localized, localizedOrNull } from "./text.ts";

/** Writes a community with its SIGs and projects. SIGs of other communities that its projects name have to be there already. */
export async function loadCommunity(tx: Database, seed: CommunitySeed, order: number): Promise<void> {
  const { id: communityId } = await tx.community.create({
    data: {
      slug: seed.slug,
      order,
      name: localized(seed.name),
      summary: localized(seed.summary),
      about: localized(seed.about),
      joining: localizedOrNull(seed.joining),
      proposing: localizedOrNull(seed.proposing),
      accentHue: seed.accentHue,
      codeOfConductUrl: seed.codeOfConductUrl,
      codeOfConductVersion: seed.codeOfConductVersion ?? Prisma.skip,
      adminContact: seed.adminContact ?? null,
      playbookUrl: seed.playbookUrl ?? null,
      leadNoticeDays: seed.leadNoticeDays ?? Prisma.skip,
    },
  });
  await addLinks(tx, { communityId }, seed.links);
  for (const [position, sig] of seed.sigs.entries()) await loadSig(tx, communityId, sig, position);
  for (const [position, project] of seed.projects.entries()) {
    await loadProject(tx, communityId, project, position);
  }
}

async function loadProject(tx: Database, communityId: string, seed: ProjectSeed, order: number) {
  const { id: projectId } = await tx.project.create({
    data: {
      communityId,
      sigId: seed.sig ? await sigIdOf(tx, seed.sig) : null,
      slug: seed.slug,
      order,
      name: localized(seed.name),
      summary: localized(seed.summary),
      maintainer: localizedOrNull(seed.maintainer),
      maintainerUrl: seed.maintainerUrl ?? null,
      nativeSupport: seed.nativeSupport ?? false,
      relation: seed.relation,
    },
  });
  await addLinks(tx, { projectId }, seed.links);
}

async function sigIdOf(tx: Database, { community, slug }: { community: string; slug: string }) {
  const sig = await tx.sig.findFirstOrThrow({ where: { slug, community: { slug: community } } });
  return sig.id;
}
