import { createHash } from "node:crypto";
import { themeScript } from "./theme.ts";

export type PolicyOptions = {
  scripts: readonly string[]; // sources besides 'self'
  styles?: readonly string[];
  formTargets?: readonly string[]; // origins a form may be redirected to
};

/** A Content-Security-Policy for one answer. */
export function contentSecurityPolicy({ scripts, styles = [], formTargets = [] }: PolicyOptions): string {
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

/** The hash sources of the scripts that stand in a page's HTML, each once. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = Array.from(html.matchAll(inlineScript), (match) => match[1] ?? "");
  return [...new Set(scripts.map(hashSource))];
}

const themeHash = hashSource(themeScript);

/** For a page rendered for one request: its scripts carry the nonce, and what they load is trusted. */
export function noncePolicy(nonce: string, isDevelopment: boolean, formTargets: readonly string[]): string {
  const forDevelopment = isDevelopment ? ["'unsafe-eval'"] : [];
  return contentSecurityPolicy({
    scripts: [`'nonce-${nonce}'`, themeHash, "'strict-dynamic'", ...forDevelopment],
    styles: isDevelopment ? ["'unsafe-inline'"] : [`'nonce-${nonce}'`],
    formTargets,
  });
}
