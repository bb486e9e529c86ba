import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { freshDatabase } from "#prisma/testing.ts";
import { system } from "./actor.ts";
import { run } from "./command.ts";
import { db } from "./db.ts";
import { workOff } from "./deliveries/testing.ts";
import { owePublication } from "./publish-tags.ts";

freshDatabase();

const received: { url?: string; authorization?: string; body: unknown }[] = [];
let status = 204;

const web = createServer(async (request, response) => {
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk);
  const { url, headers } = request;
  received.push({
    url,
    authorization: headers.authorization,
    body: JSON.parse(Buffer.concat(body).toString()),
  });
  response.writeHead(status).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  process.env.INTERNAL_URL = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
});
beforeEach(() => {
  received.length = 0;
  status = 204;
});
afterAll(() => web.close());

const publishing = (tags: string[]) =>
  run(
    system,
    async (ctx) => {
      for (const tag of tags) ctx.tags.add(tag);
      await owePublication(ctx);
    },
    undefined,
  );

const jobs = () => db.$queryRaw<unknown[]>`SELECT id FROM graphile_worker._private_jobs`;

test("tags are handed to the web process with the secret", async () => {
  await publishing(["sig:1", "answers:1"]);
  expect(received).toEqual([]);
  await workOff();
  expect(received).toEqual([
    {
      url: "/api/internal/revalidate",
      authorization: `Bearer ${process.env.INTERNAL_SECRET}`,
      body: { tags: ["sig:1", "answers:1"] },
    },
  ]);
  expect(await jobs()).toEqual([]);
});

test("tags wait for a web process that is away", async () => {
  status = 503;
  await publishing(["sig:1"]);
  await workOff();
  expect(await jobs()).toHaveLength(1);
  status = 204;
  await workOff();
  expect(received).toHaveLength(2);
  expect(await jobs()).toEqual([]);
});

test("without tags there is nothing to hand over", async () => {
  await publishing([]);
  expect(await jobs()).toEqual([]);
});
