import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { unsubscribeAddress } from "#lib/mail/unsubscribe.ts";
import { refusalOf } from "#lib/request-guard.ts";
import { makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { GET, POST } from "./route.ts";

freshDatabase();

let address: string;

beforeEach(async () => {
  address = unsubscribeAddress({ personId: await makePerson("Noor", "ko"), topic: "receipts" });
});

/** What a mailbox sends (RFC 8058): no cookie, no origin. */
const oneClick = (url: string) =>
  new Request(url, { method: "POST", body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });

const choices = () => db.noticePreference.findMany({ select: { topic: true, choice: true } });

describe("one click", () => {
  test("ends the mails, without cookie or redirect, as often as it is sent", async () => {
    for (let time = 0; time < 2; time++) {
      const response = await POST(oneClick(address));
      expect([response.status, response.headers.get("set-cookie")]).toEqual([204, null]);
    }
    expect(await choices()).toEqual([{ topic: "receipts", choice: "NONE" }]);
  });

  test("is let in from anywhere", () => {
    const request = { method: "POST", pathname: "/api/unsubscribe", headers: new Headers() };
    expect(refusalOf(request, "https://sigpost.example")).toBeUndefined();
  });

  test.each(["", "?token=", "?token=nothing", `?token=${"x".repeat(300)}`])(
    "ends nothing with %s",
    async (query) => {
      const wrong = `https://sigpost.example/api/unsubscribe${query}`;
      expect((await POST(oneClick(wrong))).status).toBe(404);
      expect((await GET(new Request(wrong))).status).toBe(404);
      expect(await choices()).toEqual([]);
    },
  );
});

test("following the link leads to the page in the reader's language, and ends nothing", async () => {
  const response = await GET(new Request(address));
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe(`/ko/unsubscribe${new URL(address).search}`);
  expect(await choices()).toEqual([]);
});
