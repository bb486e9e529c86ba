import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { startThrowAwayServer } from "./database.ts";
import { Failure, runScript } from "./run-script.ts";
import { readSchema, schemaChange } from "./schema-engine.ts";

// Writes the SQL from the schema as last committed to the schema as it stands. It compares the two texts, not databases:
// the engine in WebAssembly cannot describe a PostgreSQL database, and what Prisma cannot say would be dropped every time.

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });

await runScript(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Failure("Say what changes: npm run db:diff add_ballots");
  const names = git("ls-tree", "--name-only", "HEAD", "prisma/schema/").trim().split("\n");
  const committed = names.map((path) => ({ path, content: git("show", `HEAD:${path}`) }));
  const server = await startThrowAwayServer();
  try {
    const sql = await schemaChange(server.url("postgres"), committed, await readSchema());
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = `prisma/migrations/${stamp}_${name}`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/migration.sql`, sql);
    console.log(`${folder}/migration.sql is written. Read it, and add what Prisma cannot say.`);
  } finally {
    await server.stop();
  }
});
