import { z } from "zod";
import { emailAddress, text } from "../fields.ts";
import { locales } from "../locales.ts";
import { nextPath } from "./next-path.ts";

const next = z.string().optional().transform(nextPath);

/** Asking for a sign-in mail. */
export const signInRequest = z.strictObject({ email: emailAddress, locale: z.enum(locales), next });

/** Signing in with what the mail carried: its link's token, or the code typed for an address. */
export const signInByLink = z.strictObject({ token: text(200) });
export const signInByCode = z.strictObject({
  email: emailAddress,
  code: text(50)
    .transform((value) => value.normalize("NFKC").replace(/\D/g, ""))
    .pipe(z.string().length(8)),
});

/** What others call a person. */
export const renaming = z.strictObject({ name: text(100), next });

/** The first day back; empty when nobody is away. */
export const absence = z.strictObject({ backOn: z.literal("").or(z.iso.date()).default("") });

/** Whether the dashboard listens to keys, and where that was said. */
export const shortcutChoice = z.strictObject({ shortcuts: z.enum(["on", "off"]), next });

export type ShortcutChoice = z.output<typeof shortcutChoice>;
export type Absence = z.output<typeof absence>;
export type SignInRequest = z.output<typeof signInRequest>;
export type Renaming = z.output<typeof renaming>;
