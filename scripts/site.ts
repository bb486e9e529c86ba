import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Child, startChild } from "./child.ts";
import { Failure } from "./run-script.ts";
import type { Secrets } from "./state-folder.ts";

// Without a limit Node lets garbage pile up before it collects: several times of what is in use. package.json's `start` and `worker` have the same.
const heapLimits = {
  web: ["--max-old-space-size=256"],
  worker: ["--max-old-space-size=80", "--max-semi-space-size=4"],
} as const;

export type SiteOptions = {
  mode: "start" | "dev";
  host: string;
  port: number;
  databaseUrl: string;
  smtpUrl: string;
  mailFolder: string;
  secrets: Pick<Secrets, "auth" | "internal">;
  /** Where the processes' output goes; to the terminal without it. */
  logFolder?: string;
  /** Settings beside or instead of the usual ones. */
  env?: Record<string, string>;
};

/** Starts the web and the worker, both ending with `resources`. Resolves once pages are answered; `ended` rejects when one of the two dies. */
export async function startSite(
  resources: AsyncDisposableStack,
  options: SiteOptions,
): Promise<{ ended: Promise<never> }> {
  const start = (name: Part): Promise<never> => {
    const child = startPart(name, options);
    resources.defer(child.stop);
    return rejectAtEnd(name, child, logOf(name, options));
  };
  const ended = Promise.race([start("web"), start("worker")]);
  await Promise.race([untilAnswered(options), ended]);
  return { ended };
}

export type Part = "web" | "worker";

/** Starts the web or the worker alone. */
export function startPart(part: Part, options: SiteOptions): Child {
  const args = part === "web" ? webCommand(options) : workerCommand;
  return startChild(args, { env: siteSettings(options), logFile: logOf(part, options) });
}

const workerCommand = [...heapLimits.worker, "--conditions=react-server", "scripts/worker.ts"];

function webCommand({ mode, host, port }: SiteOptions): string[] {
  const limits = mode === "start" ? heapLimits.web : [];
  return [...limits, "node_modules/next/dist/bin/next", mode, "--hostname", host, "--port", String(port)];
}

function logOf(part: Part, { logFolder }: SiteOptions): string | undefined {
  return logFolder && join(logFolder, `${part}.log`);
}

/** Where this machine reaches the web, whatever name the world has for it. */
const address = ({ host, port }: SiteOptions) => `http://${host === "0.0.0.0" ? "localhost" : host}:${port}`;

/** What the web, the worker and the seed read from their environment. */
function siteSettings(options: SiteOptions): Record<string, string> {
  return {
    NODE_ENV: options.mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    SITE_URL: process.env.SITE_URL || `http://localhost:${options.port}`,
    INTERNAL_URL: address(options),
    DATABASE_URL: options.databaseUrl,
    AUTH_SECRET: options.secrets.auth,
    INTERNAL_SECRET: options.secrets.internal,
    SMTP_URL: options.smtpUrl,
    MAIL_FROM: "Sigpost <portal@sigpost.example>",
    SIGPOST_DEMO: "1",
    SIGPOST_MAIL_FOLDER: options.mailFolder,
    ...options.env,
  };
}

async function rejectAtEnd(name: string, child: Child, logFile: string | undefined): Promise<never> {
  await child.ended;
  const log = logFile ? await readFile(logFile, "utf8") : "";
  throw new Failure(
    `The ${name} process has ended. ${log && `The end of ${logFile}:\n${log.slice(-2000).trim()}`}`,
  );
}

/** Resolves once the web answers. */
export async function untilAnswered(options: SiteOptions): Promise<void> {
  const url = `${address(options)}/api/healthz`;
  for (;;) {
    const isAnswered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isAnswered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
