import { createHash } from "node:crypto";
import type { Database } from "../db.ts";

const inOrder = [{ order: "asc" as const }, { id: "asc" as const }];

/** What a SIG's page says, as its form shows it. */
export function loadPage(tx: Database, sigId: string) {
  return tx.sig.findUniqueOrThrow({
    where: { id: sigId },
    select: {
      name: true,
      summary: true,
      description: true,
      responsibilities: true,
      tags: true,
      joinPolicy: true,
      acceptance: true,
      introductionAsked: true,
      intentionsAsked: true,
      workstreams: { orderBy: inOrder, select: { id: true, order: true, title: true, description: true } },
      links: {
        orderBy: inOrder,
        select: {
          id: true,
          underId: true,
          order: true,
          type: true,
          label: true,
          note: true,
          url: true,
          plannedFor: true,
        },
      },
    },
  });
}

export type PageOfSig = Awaited<ReturnType<typeof loadPage>>;

/** Tells two states of a page apart. */
export function versionOf(page: PageOfSig): string {
  return createHash("sha256").update(JSON.stringify(page)).digest("base64url");
}
