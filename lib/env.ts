import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const siteUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

const provider = { id: z.string().optional(), secret: z.string().optional() };

const schema = z
  .object({
    SITE_URL: siteUrl,
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(15),
    AUTH_SECRET: z.string().min(32),
    INTERNAL_SECRET: z.string().min(32),
    INTERNAL_URL: siteUrl.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.string().min(3),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    SIGPOST_DEMO: flag,
    SIGPOST_MAIL_FOLDER: z.string().optional(),
    GITHUB_ID: provider.id,
    GITHUB_SECRET: provider.secret,
    OIDC_ISSUER: z.url().optional(),
    OIDC_ID: provider.id,
    OIDC_SECRET: provider.secret,
    OIDC_NAME: z.string().default("OpenID Connect"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  })
  .readonly();

export type Env = z.infer<typeof schema>;

/** Parses settings. Throws an Error with one sentence per setting that is missing or wrong; values are never repeated. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return name in given ? `${name} is wrong: ${issue.message}.` : `${name} is not set.`;
  });
  throw new Error(`Sigpost cannot start. ${sentences.join(" ")} See .env.example.`);
}

let parsed: Env | undefined;

/** The settings of this process, parsed at first use so that a build needs none of them. */
export const env = new Proxy({} as Env, {
  get(_, name: keyof Env) {
    parsed ??= parseEnv(process.env);
    return parsed[name];
  },
});
