import type { Context } from "../command.ts";
import { env } from "../env.ts";
import type { JoinRequestKind, Role } from "../generated/prisma/enums.ts";
import { decidableBy } from "../join-requests/queries.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { absolute, urls } from "../urls.ts";
import { action, type Letter, list, paragraph } from "./letter.ts";
import type { Words } from "./words.ts";

type Overdue = {
  id: string;
  kind: JoinRequestKind;
  role: Role | null; // of kind LEAD
  sig: string;
  list: string | null; // of kind LIST
  requester: string;
  dueAt: Date;
};

/** What a reminder tells: how many overdue requests wait for the reader, and the first of them. */
export type ReminderFacts = { total: number; overdue: readonly Overdue[] };

const mostNamed = 20;

/** The facts for the actor as the reader; null when nothing waits any more. */
export async function reminderFacts(ctx: Context, locale: Locale): Promise<ReminderFacts | null> {
  const where = {
    AND: [decidableBy(ctx.actor, ctx.now), { status: "PENDING", dueAt: { lte: ctx.now } } as const],
  };
  const total = await ctx.tx.joinRequest.count({ where });
  if (total === 0) return null;
  const name = { select: { name: true } } as const;
  const requests = await ctx.tx.joinRequest.findMany({
    where,
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: mostNamed,
    select: { id: true, kind: true, role: true, dueAt: true, sig: name, list: name, person: name },
  });
  const overdue = requests.map(({ sig, list, person, ...request }) => ({
    ...request,
    sig: pickText(sig.name, locale).text,
    list: list?.name ?? null,
    requester: person.name,
  }));
  return { total, overdue };
}

/** To somebody for whom overdue requests wait: all of them in one mail. */
export function requestReminder({ total, overdue }: ReminderFacts, { t, instant, locale }: Words): Letter {
  const asked = ({ kind, role, sig, list, requester }: Overdue) =>
    t(`mail.requestToDecide.subject.${kind}`, {
      name: requester,
      sig,
      list: list ?? "",
      role: role ? t(`enums.role.${role}`) : "",
    });
  const items = overdue.map((one) => ({
    text: t("mail.requestReminder.item", { asked: asked(one), date: instant(one.dueAt) }),
    url: absolute(env.SITE_URL, urls.dashboardRequest(locale, one.id)),
  }));
  return {
    subject: t("mail.requestReminder.subject", { total }),
    parts: [
      paragraph(t("mail.requestReminder.intro", { total })),
      ...list(t("mail.requestReminder.list"), items),
      ...(total > overdue.length
        ? [paragraph(t("mail.requestReminder.more", { more: total - overdue.length }))]
        : []),
      action(t("mail.requestReminder.action"), urls.dashboard(locale)),
    ],
    why: t("mail.requestReminder.why"),
  };
}
