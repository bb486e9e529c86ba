import { spawn } from "node:child_process";
import net from "node:net";
import { SMTPServer } from "smtp-server";
import { createDatabase, startThrowAwayServer } from "/work/main/scripts/database.ts";
import { migrate } from "/work/main/scripts/migrate.ts";

const server = await startThrowAwayServer();
await createDatabase(server.url("postgres"), "w");
await migrate(server.url("w"));
const real = new URL(server.url("w"));
const socks = new Set<net.Socket>();
let down = false;
const proxy = net.createServer((c) => {
  if (down) {
    c.destroy();
    return;
  }
  const u = net.connect(Number(real.port), "127.0.0.1");
  socks.add(c);
  c.pipe(u);
  u.pipe(c);
  for (const s of [c, u]) {
    s.on("error", () => {});
    s.on("close", () => {
      c.destroy();
      u.destroy();
      socks.delete(c);
    });
  }
});
await new Promise<void>((r) => proxy.listen(3181, "127.0.0.1", () => r()));
const proxied = new URL(real);
proxied.port = "3181";
const ids: string[] = [];
const smtp = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, s, done) {
    let t = "";
    stream.on("data", (d) => (t += d));
    stream.on("end", () =>
      setTimeout(() => {
        ids.push(/Message-ID: (\S+)/i.exec(t)?.[1] ?? "?");
        done();
      }, 2500),
    );
  },
});
await new Promise<void>((r) => smtp.listen(3180, "127.0.0.1", () => r()));
Object.assign(process.env, {
  SITE_URL: "https://s.example",
  DATABASE_URL: server.url("w"),
  AUTH_SECRET: "x".repeat(40),
  INTERNAL_SECRET: "x".repeat(40),
  SMTP_URL: "smtp://127.0.0.1:3180",
  MAIL_FROM: "Sigpost <p@s.example>",
});
const { run } = await import("/work/main/lib/command.ts");
const { db } = await import("/work/main/lib/db.ts");
const { requestSignIn } = await import("/work/main/lib/people/commands.ts");
const { guest } = await import("/work/main/lib/actor.ts");
const begin = () => {
  const w = spawn(process.execPath, ["scripts/worker.ts"], {
    cwd: "/work/main",
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: proxied.href },
  });
  w.on("exit", (c, s) => console.log("WORKER EXIT", c, s));
  return w;
};
let worker = begin();
await new Promise((r) => setTimeout(r, 2500));
await run(guest, requestSignIn, { email: "eva@example.org", locale: "en", next: undefined });
await new Promise((r) => setTimeout(r, 1000));
console.log("=== db down");
down = true;
for (const s of socks) s.destroy();
await new Promise((r) => setTimeout(r, 8000));
console.log("=== db up");
down = false;
await new Promise((r) => setTimeout(r, 7000));
await run(guest, requestSignIn, { email: "ivan@example.org", locale: "en", next: undefined });
await new Promise((r) => setTimeout(r, 6000));
console.log(
  await db.delivery.findMany({ select: { email: true, status: true, attempts: true, lastError: true } }),
  ids,
);
await run(guest, requestSignIn, { email: "kill@example.org", locale: "en", next: undefined });
await new Promise((r) => setTimeout(r, 1000));
console.log("=== kill -9");
worker.kill("SIGKILL");
await new Promise((r) => setTimeout(r, 1500));
worker = begin();
const t = Date.now();
for (;;) {
  await new Promise((r) => setTimeout(r, 5000));
  const n = await db.delivery.count({ where: { status: "PENDING" } });
  if (n === 0 || Date.now() - t > 240000) {
    console.log("left", n, "after", Date.now() - t);
    break;
  }
}
console.log(
  await db.delivery.findMany({ select: { email: true, status: true, attempts: true, lastError: true } }),
  ids,
);
worker.kill("SIGTERM");
await new Promise((r) => setTimeout(r, 2000));
await db.$disconnect();
smtp.close(() => {});
await server.stop();
process.exit(0);
