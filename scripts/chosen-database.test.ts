import { expect, inject, test, vi } from "vitest";
import { givenDatabase } from "./chosen-database.ts";

const server = inject("databaseServer");

function given(url: string): Promise<string | undefined> {
  vi.stubEnv("DATABASE_URL", url);
  return givenDatabase();
}

test("no DATABASE_URL leaves the choice to the demo", async () => {
  expect(await given("")).toBeUndefined();
});

test("a database that answers is taken", async () => {
  expect(await given(`${server}template`)).toBe(`${server}template`);
});

test.each([
  ["no address", "localhost:5432", "is no address of a PostgreSQL database"],
  ["another kind of database", "mysql://localhost/x", "is no address of a PostgreSQL database"],
  ["nobody there", "postgresql://u:secret-word@127.0.0.1:9/x", "nothing answers at 127.0.0.1:9"],
  [
    "a wrong password",
    server.replace("throw-away", "secret-word").concat("template"),
    "refuses this user and password",
  ],
  ["no such database", `${server}nowhere`, 'there is no database "nowhere"'],
])("%s is refused with a sentence that shows no password", async (_, url, sentence) => {
  const refusal = await given(url).catch((error: Error) => error.message);
  expect(refusal).toContain(sentence);
  expect(refusal).not.toMatch(/secret-word|throw-away/);
});
