import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashPolicy, noncePolicy, providerOrigins } from "./csp.ts";
import { themeScript } from "./theme.ts";

function directive(policy: string, name: string): string[] {
  const found = policy.split("; ").find((part) => part.startsWith(`${name} `));
  return found?.split(" ").slice(1) ?? [];
}

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

describe("the policy of a whole-cached page", () => {
  test("names each inline script once, and no file", () => {
    const html = `<head><script>a()</script><script nonce="n" id="_R_">b("<b>")</script>
      <script src="/c.js" async=""></script><SCRIPT>a()</SCRIPT></head>`;
    expect(directive(hashPolicy(html), "script-src")).toEqual(["'self'", hashOf("a()"), hashOf('b("<b>")')]);
  });

  test("hashes a script as the browser does, line breaks and other letters included", () => {
    expect(hashPolicy("<script>\n한('中')\n</script>")).toContain(hashOf("\n한('中')\n"));
  });

  test("lets nothing inline run in a page without scripts", () => {
    expect(directive(hashPolicy("<p>a</p>"), "script-src")).toEqual(["'self'"]);
  });
});

describe("the policy of an answer rendered for one request", () => {
  const production = { trustsLoadedScripts: true, isDevelopment: false, formTargets: [] };

  test("trusts the nonce, the theme script and what they load", () => {
    expect(directive(noncePolicy("abc", production), "script-src")).toEqual([
      "'self'",
      "'nonce-abc'",
      hashOf(themeScript),
      "'strict-dynamic'",
    ]);
  });

  test("trusts this site's files instead where Next leaves the nonce off a file", () => {
    const policy = noncePolicy("abc", { ...production, trustsLoadedScripts: false });
    expect(directive(policy, "script-src")).not.toContain("'strict-dynamic'");
  });

  test("permits what the development server needs only there", () => {
    expect(noncePolicy("abc", { ...production, isDevelopment: true })).toContain("'unsafe-eval'");
    expect(noncePolicy("abc", production)).not.toContain("unsafe-eval");
  });

  test("lets forms lead to the providers that are switched on", () => {
    const formTargets = providerOrigins({ GITHUB_ID: "id", OIDC_ISSUER: "https://id.example/realms/a" });
    const policy = noncePolicy("abc", { ...production, formTargets });
    expect(directive(policy, "form-action")).toEqual(["'self'", "https://github.com", "https://id.example"]);
    expect(providerOrigins({ GITHUB_ID: undefined, OIDC_ISSUER: undefined })).toEqual([]);
  });
});

test.each([
  hashPolicy("<script>a()</script>"),
  noncePolicy("abc", { trustsLoadedScripts: true, isDevelopment: false, formTargets: [] }),
])("every policy is strict: %s", (policy) => {
  for (const name of ["script-src", "style-src", "default-src"]) {
    expect(directive(policy, name)).not.toContain("'unsafe-inline'");
  }
  expect(directive(policy, "frame-ancestors")).toEqual(["'none'"]);
  expect(directive(policy, "object-src")).toEqual(["'none'"]);
  expect(directive(policy, "base-uri")).toEqual(["'none'"]);
});
