import { randomUUID } from "node:crypto";
import { db } from "#lib/db.ts";
import type { SigStatus } from "#lib/generated/prisma/enums.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import type { PersonKey } from "./fixtures.ts";

type Wanted = { status?: SigStatus; leads?: readonly PersonKey[]; members?: readonly PersonKey[] };

/** A SIG of TensorFlow for one journey, with its own address. */
export async function aSig({ status = "ACTIVE", leads = [], members = [] }: Wanted) {
  const community = await db.community.findUniqueOrThrow({ where: { slug: "tensorflow" } });
  const slug = `life-${randomUUID().slice(0, 8)}`;
  const name = `SIG ${slug}`;
  const sig = await db.sig.create({
    data: {
      communityId: community.id,
      slug,
      name: inOneLanguage("en", name),
      summary: inOneLanguage("en", "A SIG whose life is told."),
      order: 900,
      status,
    },
  });
  const idOf = async (key: PersonKey) =>
    (await db.user.findUniqueOrThrow({ where: { email: `${key}@example.org` } })).personId;
  for (const key of leads) {
    const personId = await idOf(key);
    await db.roleTerm.create({ data: { sigId: sig.id, personId, role: "LEAD", from: new Date() } });
    await db.membership.create({ data: { sigId: sig.id, personId, source: "IMPORT" } });
  }
  for (const key of members) {
    await db.membership.create({ data: { sigId: sig.id, personId: await idOf(key), source: "IMPORT" } });
  }
  return { ...sig, name, page: `/en/tensorflow/${slug}`, manage: `/en/tensorflow/${slug}/manage` };
}
