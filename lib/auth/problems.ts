/** Why signing in did not work, as the address of the page that says so names it. */
export const signInProblems = [
  "email", // what was typed is no address
  "code", // what a mail carried is wrong, used or expired
  "suspended",
  "unverified", // the provider does not vouch for an address
  "notLinked", // the address or the provider's account belongs to another account
  "provider", // it answered that it did not work
  "failed",
] as const;

export type SignInProblem = (typeof signInProblems)[number];

export function isSignInProblem(value: unknown): value is SignInProblem {
  return signInProblems.some((problem) => problem === value);
}

const byNextAuthError: Record<string, SignInProblem> = {
  OAuthAccountNotLinked: "notLinked",
  OAuthCallback: "provider",
  OAuthSignin: "provider",
  Verification: "code",
};

/** The problem behind what next-auth, or one of our callbacks by an error's message, names. */
export function problemOf(error: string | null): SignInProblem {
  if (isSignInProblem(error)) return error;
  return byNextAuthError[error ?? ""] ?? "failed";
}
