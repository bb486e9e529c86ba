import type { Database } from "#lib/db.ts";
import type { LinkSeed } from "./shapes.ts";
import { localized, localizedOrNull } from "./text.ts";

type Owner = { communityId: string } | { sigId: string } | { projectId: string };

/** Writes links in their order, and below each one those that belong to it. */
export async function addLinks(
  tx: Database,
  owner: Owner,
  links: readonly LinkSeed[],
  underId: string | null = null,
): Promise<void> {
  for (const [order, { type, label, note, url, plannedFor, under }] of links.entries()) {
    const { id } = await tx.link.create({
      data: {
        ...owner,
        underId,
        order,
        type,
        label: localized(label),
        note: localizedOrNull(note),
        url: url ?? null,
        plannedFor: plannedFor ?? null,
      },
    });
    if (under) await addLinks(tx, owner, under, id);
  }
}
