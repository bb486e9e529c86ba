import { type Logger, pino, stdSerializers, stdTimeFunctions } from "pino";
import { env } from "./env.ts";

const secretKeys = [
  "email",
  "to",
  "address",
  "token",
  "seed",
  "secret",
  "password",
  "cookie",
  "authorization",
];

const secretsInText = [
  [/([?&](?:token|code)=)[^&\s"\\]+/g, "$1[redacted]"],
  [/(:\/\/)[^\s/"@]+@/g, "$1[redacted]@"],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, "[redacted]"],
] as const;

/** A text without e-mail addresses, sign-in secrets and the credentials of URLs. */
export function withoutSecrets(text: string): string {
  return secretsInText.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

let logger: Logger | undefined;

function open(): Logger {
  return pino({
    level: env.LOG_LEVEL,
    timestamp: stdTimeFunctions.isoTime,
    redact: secretKeys.flatMap((key) => [key, `*.${key}`]),
    serializers: { err: stdSerializers.err },
    hooks: { streamWrite: withoutSecrets },
  });
}

/** The log of this process: lines of JSON on standard output, opened at first use so that a build needs no settings. */
export const log: Logger = new Proxy({} as Logger, {
  get(_, name: keyof Logger) {
    logger ??= open();
    const value = logger[name];
    return typeof value === "function" ? value.bind(logger) : value;
  },
});
