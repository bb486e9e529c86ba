import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOfSources } from "./build.ts";

let folder = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sigpost-sources-"));
  write("app/[locale]/page.tsx", "one");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["a changed page", () => write("app/[locale]/page.tsx", "two")],
  ["a new file", () => write("lib/sigs/rules.ts", "")],
  ["a changed package", () => write("package-lock.json", '{"version": 2}')],
  ["a moved file", () => renameSync(join(folder, "app/[locale]/page.tsx"), join(folder, "app/page.tsx"))],
])("%s asks for a build", (_, change) => {
  const before = hashOfSources(folder);
  change();
  expect(hashOfSources(folder)).not.toBe(before);
});

test.each(["lib/sigs/rules.test.ts", "lib/generated/prisma/client.ts", "README.md", "e2e/join.spec.ts"])(
  "%s asks for none",
  (path) => {
    const before = hashOfSources(folder);
    write(path, "new");
    expect(hashOfSources(folder)).toBe(before);
  },
);
