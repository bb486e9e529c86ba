import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { keras } from "./keras/community.ts";
import { live } from "./life/live.ts";
import { loadCommunity } from "./load-community.ts";
import { mindspore } from "./mindspore/community.ts";
import { tensorflow } from "./tensorflow/community.ts";

/** The demo's communities in the order in which they are shown. */
export const communities = [tensorflow, mindspore, keras] as const;

/** Fills an empty database with the demo, all or nothing. A database that has a community stays as it is. */
export async function seed(db: PrismaClient): Promise<void> {
  await db.$transaction(
    async (tx) => {
      if ((await tx.community.count()) > 0) return;
      for (const [order, community] of communities.entries()) await loadCommunity(tx, community, order);
      await live(tx, new Date());
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}
