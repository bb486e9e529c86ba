/** What may be kept of an error: a server's answer quotes addresses, so only its codes are. */
export type Failure = { summary: string; isPermanent: boolean };

type SmtpError = Error & {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  permanent?: boolean;
};

/** Why a mail was not sent, and whether its recipient or the mail itself was refused for good. */
export function failureOf(thrown: unknown): Failure {
  const error: SmtpError = thrown instanceof Error ? thrown : new Error(String(thrown));
  const [answer] = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(error.response ?? "") ?? [];
  const summary = [error.code ?? error.name, error.originalCode, error.command, answer]
    .filter(Boolean)
    .join(" ");
  const isRefused = error.command === "RCPT TO" || error.code === "EMESSAGE";
  return { summary, isPermanent: isRefused && error.permanent === true };
}
