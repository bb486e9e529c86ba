import type { Context } from "../command.ts";

type Named = { name: string; affiliation: string; email: string };

/** The person behind an e-mail address; without a match, a new person whom the owner of the address can claim later. */
export async function findOrCreatePerson(ctx: Context, { name, affiliation, email }: Named): Promise<string> {
  const known = email
    ? await ctx.tx.person.findFirst({
        where: { OR: [{ user: { email } }, { contacts: { some: { email } } }] },
        select: { id: true },
      })
    : null;
  if (known) return known.id;
  const person = await ctx.tx.person.create({
    data: {
      name,
      affiliation: affiliation || null,
      contacts: { create: email ? [{ email }] : [] },
      createdAt: ctx.now,
    },
  });
  return person.id;
}
