import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "./log.ts";

describe("what is written to the log", () => {
  test.each([
    ["550 <noor@example.org>: no such user", "550 <[redacted]>: no such user"],
    ["노르@예시.한국 was refused", "[redacted] was refused"],
    [
      "GET /ko/sign-in/confirm?token=abc.d-e_f&next=%2Fko%2Fme",
      "GET /ko/sign-in/confirm?token=[redacted]&next=%2Fko%2Fme",
    ],
    ["connect postgresql://sigpost:pa:ss@db:5432/sigpost", "connect postgresql://[redacted]@db:5432/sigpost"],
    ["at /srv/node_modules/@prisma/client/index.js:1:2", "at /srv/node_modules/@prisma/client/index.js:1:2"],
  ])("hides the secrets in %j", (text, expected) => {
    expect(withoutSecrets(text)).toBe(expected);
  });

  test("holds neither addresses nor tokens, wherever they stood", () => {
    const program = `
      const { log } = await import("#lib/log.ts");
      const error = Object.assign(new Error("<noor@example.org>: refused"), { response: "550 noor@example.org" });
      log.error({ err: error, email: "noor@example.org", person: { token: "s3cret" } }, "to noor@example.org");`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      env: { ...process.env, LOG_LEVEL: "info" },
      encoding: "utf8",
    });
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({ level: 50, msg: "to [redacted]", err: { type: "Error" } });
    expect(stdout).not.toMatch(/noor|s3cret/);
  });
});
