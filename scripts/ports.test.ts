import { createServer } from "node:net";
import { expect, test } from "vitest";
import { chosenPort, freePort } from "./ports.ts";

test("without PORT the demo takes 3000 unless that is taken", async () => {
  expect(await chosenPort(undefined).catch((error: Error) => error.message)).toEqual(
    expect.toBeOneOf([3000, expect.stringContaining("Port 3000 is taken")]),
  );
});

test.each(["0", "65536", "80.5", "http"])("PORT=%s is refused with a sentence", async (asked) => {
  await expect(chosenPort(asked)).rejects.toThrow(`PORT is ${asked}, which is no port`);
});

test("a free port can be had", async () => {
  const port = await freePort();
  expect(await chosenPort(String(port))).toBe(port);
});

test.each(["127.0.0.1", "0.0.0.0"])(
  "a port taken on %s is refused, and another one proposed",
  async (host) => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, host, resolve));
    try {
      await expect(chosenPort(String(port))).rejects.toThrow(`Port ${port} is taken by another program`);
    } finally {
      other.close();
    }
  },
);
