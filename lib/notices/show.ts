import type { Context } from "../command.ts";
import { isNoticed } from "./topics.ts";

type Reading = { personId?: string; email?: string; mail: string };

/** Shows everybody whom an event concerns a notice of it, from `at` on, whether they get a mail or not. */
export async function showNotices(ctx: Context, eventId: string, readings: readonly Reading[], at: Date) {
  const noticed = readings.filter(({ mail }) => isNoticed(mail));
  const addresses = noticed.flatMap(({ email }) => email ?? []);
  const users =
    addresses.length > 0
      ? await ctx.tx.user.findMany({
          where: { email: { in: addresses } },
          select: { email: true, personId: true },
        })
      : [];
  const data = noticed.flatMap(({ personId, email, mail }) => {
    const reader = personId ?? users.find((user) => user.email === email)?.personId;
    return reader ? [{ personId: reader, eventId, mail, at }] : [];
  });
  if (data.length > 0) await ctx.tx.notice.createMany({ data });
}

/** Takes back the notices of what was taken back. */
export async function removeNotices(ctx: Context, eventId: string): Promise<void> {
  await ctx.tx.notice.deleteMany({ where: { eventId } });
}
