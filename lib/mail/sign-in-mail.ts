import { z } from "zod";
import type { Database } from "../db.ts";
import { locales } from "../locales.ts";
import { signInSecrets } from "../people/sign-in-secrets.ts";
import { urls } from "../urls.ts";
import { action, type Letter, paragraph } from "./letter.ts";
import type { Words } from "./words.ts";

/** What requestSignIn leaves for its mail. The secrets follow from the seed and stand nowhere. */
export const signInData = z.strictObject({ seed: z.string(), locale: z.enum(locales), next: z.string() });

export type SignInFacts = { token: string; code: string; next: string };

/** The facts of a sign-in mail; null when its link is used up or too old to be of any use. */
export async function signInFacts(
  tx: Database,
  { seed, next }: z.infer<typeof signInData>,
  now: Date,
): Promise<SignInFacts | null> {
  const { token, tokenHash, code } = signInSecrets(seed);
  const open = await tx.signInToken.findFirst({
    where: { tokenHash, consumedAt: null, expires: { gt: now } },
    select: { id: true },
  });
  return open && { token, code, next };
}

/** To an address: the link and the code to sign in with. */
export function signIn({ token, code, next }: SignInFacts, { t, locale }: Words): Letter {
  return {
    subject: t("mail.signIn.subject"),
    parts: [
      paragraph(t("mail.signIn.intro")),
      action(t("mail.signIn.action"), urls.confirmSignIn(locale, token, next)),
      { kind: "code", label: t("mail.signIn.code"), code: `${code.slice(0, 4)} ${code.slice(4)}` },
      paragraph(t("mail.signIn.expiry")),
      paragraph(t("mail.signIn.ignore")),
    ],
    why: t("mail.why.signIn"),
  };
}
