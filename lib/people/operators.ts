import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { registerAccount } from "./commands.ts";

type Address = { email: string };

/** Whoever runs the installation makes the owner of an address its operator; they get an account when they have none. */
export async function appointOperator(ctx: Context, { email }: Address): Promise<{ isNew: boolean }> {
  authorize(ctx.actor, "operator.appoint");
  const { personId } =
    (await ctx.tx.user.findUnique({ where: { email } })) ??
    (await registerAccount(ctx, { email, name: nameFrom(email), locale: "en" }));
  const { count } = await ctx.tx.person.updateMany({
    where: { id: personId, isOperator: false },
    data: { isOperator: true },
  });
  if (count > 0) await record(ctx, "operator.appointed", { subjectId: personId });
  return { isNew: count > 0 };
}

/** Whoever runs the installation ends somebody's time as its operator. Their account stays. */
export async function dismissOperator(ctx: Context, { email }: Address): Promise<void> {
  authorize(ctx.actor, "operator.dismiss");
  const person = await ctx.tx.person.findFirst({ where: { isOperator: true, user: { email } } });
  if (!person) throw new NotFound("operator");
  await ctx.tx.person.update({ where: { id: person.id }, data: { isOperator: false } });
  await record(ctx, "operator.dismissed", { subjectId: person.id });
}

/** What somebody is called until they say so themself. */
export function nameFrom(email: string): string {
  return email.replace(/[@+].*$/, "");
}
