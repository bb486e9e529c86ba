import { createHash } from "node:crypto";
import type { Env } from "./env.ts";
import { themeScript } from "./theme.ts";

type Sources = { scripts: readonly string[]; styles?: readonly string[]; formTargets?: readonly string[] };

function policyOf({ scripts, styles = [], formTargets = [] }: Sources): string {
  const directives = {
    "default-src": ["'self'"],
    "script-src": ["'self'", ...scripts],
    "style-src": ["'self'", ...styles],
    "style-src-attr": ["'unsafe-inline'"], // accent hues and widths of bars
    "img-src": ["'self'", "data:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'", ...formTargets],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** For a whole-cached page: of inline scripts, those that stand in its HTML may run, and no others. */
export function hashPolicy(html: string): string {
  const scripts = Array.from(html.matchAll(inlineScript), (match) => match[1] ?? "");
  return policyOf({ scripts: [...new Set(scripts.map(hashSource))] });
}

const themeHash = hashSource(themeScript);

type NonceOptions = { trustsLoadedScripts: boolean; isDevelopment: boolean; formTargets: readonly string[] };

/**
 * For an answer rendered for one request: its scripts carry the nonce. `trustsLoadedScripts` says that scripts come only from those;
 * else any file of this site will do, as in the error page that stands in for a whole-cached page. `formTargets` are the origins that a
 * form may be redirected to.
 */
export function noncePolicy(
  nonce: string,
  { trustsLoadedScripts, isDevelopment, formTargets }: NonceOptions,
): string {
  const scripts = [`'nonce-${nonce}'`, themeHash];
  if (trustsLoadedScripts) scripts.push("'strict-dynamic'");
  if (isDevelopment) scripts.push("'unsafe-eval'");
  return policyOf({ scripts, styles: isDevelopment ? ["'unsafe-inline'"] : [], formTargets });
}

/** The origins of the sign-in providers that are switched on: the sign-in form is redirected there. */
export function providerOrigins({
  GITHUB_ID,
  OIDC_ISSUER,
}: Pick<Env, "GITHUB_ID" | "OIDC_ISSUER">): string[] {
  const github = GITHUB_ID ? ["https://github.com"] : [];
  const oidc = OIDC_ISSUER ? [new URL(OIDC_ISSUER).origin] : [];
  return [...github, ...oidc];
}
