import { describe, expect, test } from "vitest";
import { parseEnv } from "../env.ts";
import { type GitHubProfile, gitHubUser, oidcUser, outsideProviders } from "./providers.ts";

const gitHub = (emails: GitHubProfile["emails"]) =>
  gitHubUser({ id: 42, login: "Lin-Yue", html_url: "https://github.com/Lin-Yue", emails });

describe("what GitHub says of somebody", () => {
  test("is the permanent id, the public name and the verified primary address", () => {
    const emails = [
      { email: "old@example.org", primary: false, verified: true },
      { email: "lin@example.org", primary: true, verified: true },
    ];
    expect(gitHub(emails)).toEqual({
      id: "42",
      name: "Lin-Yue",
      email: "lin@example.org",
      identity: { provider: "github", account: "Lin-Yue", url: "https://github.com/Lin-Yue" },
    });
  });

  test("gives no address that is not verified", () => {
    expect(gitHub([{ email: "lin@example.org", primary: true, verified: false }]).email).toBeNull();
    expect(gitHub([]).email).toBeNull();
  });
});

describe("what an OpenID Connect provider says of somebody", () => {
  test("gives an address only when the provider vouches for it", () => {
    const said = { sub: "7", email: "lin@example.org" };
    expect(oidcUser({ ...said, email_verified: true }).email).toBe("lin@example.org");
    expect(oidcUser({ ...said, email_verified: false }).email).toBeNull();
    expect(oidcUser(said).email).toBeNull();
  });

  test("gives an identity only with a user name", () => {
    expect(oidcUser({ sub: "7", preferred_username: "lin" }).identity).toEqual({
      provider: "oidc",
      account: "lin",
    });
    expect(oidcUser({ sub: "7", name: "Lin Yue" }).identity).toBeUndefined();
  });
});

test("a provider is switched on by all of its settings together", () => {
  const offered = (settings: Record<string, string>) =>
    outsideProviders(parseEnv({ ...process.env, ...settings })).map(({ name }) => name);
  const oidc = { OIDC_ISSUER: "https://id.example", OIDC_ID: "a", OIDC_SECRET: "b" };
  expect(offered({})).toEqual([]);
  expect(offered({ GITHUB_ID: "a" })).toEqual([]);
  expect(offered({ GITHUB_ID: "a", GITHUB_SECRET: "b" })).toEqual(["GitHub"]);
  expect(offered({ ...oidc, OIDC_SECRET: "" })).toEqual([]);
  expect(offered({ ...oidc, OIDC_NAME: "Institute" })).toEqual(["Institute"]);
});
