import type { APIRequestContext, Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, test } from "./fixtures.ts";

const scripts = [
  '<script>window.pwned = "script"</script>',
  "<img src=x onerror=\"window.pwned = 'image'\">",
  "[click](javascript:window.pwned='link')",
  "</textarea><svg onload=\"window.pwned='svg'\">",
  "{{constructor.constructor('window.pwned=1')()}}",
];

async function expectNothingRan(page: Page) {
  expect(await page.evaluate(() => Reflect.get(window, "pwned"))).toBeUndefined();
  await expect(page.locator("main svg[onload], main img, main a[href^='javascript' i]")).toHaveCount(0);
}

test("what Hana and Lin write to each other stays text, scripts and all", async ({ as }) => {
  const written = scripts.join("\n");
  const hana = await as("hana");
  await hana.goto("/en/tensorflow/addons/join");
  await hana.getByLabel("Introduce yourself").fill(written);
  await hana
    .getByLabel("What do you want to work on?")
    .fill("read \u202egnp.elif\u202c now, 𠮷野家 👩‍👩‍👧‍👦");
  await hana.getByLabel("Links").fill("javascript:alert(1)");
  await hana.getByLabel("code of conduct").check();
  await hana.getByRole("button", { name: "Ask to join" }).click();
  await expect(hana.getByRole("main").getByRole("alert")).toContainText("Enter a web address");
  await expect(hana.getByLabel("Introduce yourself")).toHaveValue(written);
  await expectNothingRan(hana);
  await hana.getByLabel("Links").fill('https://example.org/"onmouseover="window.pwned=1');
  await hana.getByRole("button", { name: "Ask to join" }).click();
  await expect(hana.getByRole("status")).toContainText("Your request was sent");

  const lin = await as("lin");
  await lin.goto("/en/dashboard");
  await lin.getByRole("link", { name: /^Hana Seo/ }).click();
  const decision = lin.getByRole("region", { name: "Decide on the request of Hana Seo" });
  await expect(decision).toBeVisible();
  for (const script of scripts) await expect(lin.getByRole("article")).toContainText(script);
  await expect(lin.getByRole("article")).toContainText("read gnp.elif now, 𠮷野家 👩‍👩‍👧‍👦");
  await expectNothingRan(lin);
  await decision.getByText("Decline with a reason").click();
  await decision.getByLabel("Reason").fill(written);
  await decision.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(lin.getByRole("status")).toContainText("Declined: Hana Seo");

  await hana.goto("/en/me");
  for (const script of scripts)
    await expect(hana.getByRole("region", { name: "My requests" })).toContainText(script);
  await expectNothingRan(hana);
});

test("what is written about a proposal stays text", async ({ as, page }) => {
  const written = scripts.join("\n");
  const { number } = await db.proposal.findFirstOrThrow({ where: { slug: "reproducibility" } });
  const proposal = `/en/tensorflow/proposals/${number}`;
  const hana = await as("hana");
  await hana.goto(`${proposal}/review`);
  await hana.getByLabel("Why do you support it?").fill(`${scripts[0]} ${scripts[1]}`);
  await hana.getByRole("button", { name: "Support", exact: true }).click();
  await expect(hana.getByRole("status")).toContainText("Your support stands");
  await hana.getByLabel("Your comment").fill(written);
  await hana.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(hana.getByRole("status")).toContainText("Your comment stands");
  await expectNothingRan(hana);
  await page.goto(proposal);
  await expect(page.getByText("window.pwned = 'image'").first()).toBeVisible();
  await expectNothingRan(page);
});

const boundary = "----form";
const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** What React writes into a form so that it works before its scripts arrive. */
async function actionOf(page: Page): Promise<[string, string][]> {
  return page
    .locator("main form")
    .first()
    .evaluate((form) =>
      [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
    );
}

function post(request: APIRequestContext, headers: Record<string, string>, data: string) {
  const origin = new URL(process.env.SITE_URL ?? "").origin;
  return request.post("/en/tensorflow/addons/join", {
    headers: { origin, ...headers },
    data,
    maxRedirects: 0,
  });
}

test("what is no form of ours is refused, not failed", async ({ as }) => {
  const ada = await as("ada", { javaScriptEnabled: false });
  await ada.goto("/en/tensorflow/addons/join");
  const action = await actionOf(ada);
  const [, reference = ""] = action.find(([name]) => name.endsWith(":0")) ?? [];
  const id = /"id":"([0-9a-f]+)"/.exec(reference)?.[1] ?? "";
  const multipart = { "content-type": `multipart/form-data; boundary=${boundary}` };
  const call = (actionId: string) => ({
    "next-action": actionId,
    "content-type": "text/plain;charset=UTF-8",
  });
  const form = (more: [string, string][]) =>
    `${[...action, ...more].map(([name, value]) => field(name, value)).join("")}--${boundary}--\r\n`;
  const many = Array.from({ length: 9000 }, (_, index): [string, string] => [`a${index}`, ""]);
  const sent: [string, number, Record<string, string>, string][] = [
    ["garbage for a form", 400, multipart, "garbage"],
    ["half a form", 400, multipart, form([]).slice(0, -20)],
    ["a form without boundary", 400, { "content-type": "multipart/form-data" }, "x"],
    ["a form of no action", 400, multipart, `${field("a", "b")}--${boundary}--\r\n`],
    ["an unknown action", 400, call("garbage"), "[]"],
    ["an action of another build", 409, call("f".repeat(42)), "[]"],
    ["garbage for arguments", 400, call(id), "garbage{"],
    ["no arguments", 200, call(id), "[]"],
    ["arguments of other kinds", 200, call(id), '[1,{"__proto__":{"values":1}}]'],
    ["an empty form", 200, multipart, form([])],
    ["thousands of fields", 200, multipart, form(many)],
    ["a name without end", 200, multipart, form([[Array(200_000).fill("a").join("."), "x"]])],
    [
      "names of prototypes",
      200,
      multipart,
      form([
        ["__proto__", "x"],
        ["links.0.toString", "x"],
        ["introduction.length", "x"],
      ]),
    ],
    [
      "NUL and more",
      200,
      multipart,
      form([
        ["introduction", "a\0b\u202e"],
        ["sigId", "'; DROP TABLE --"],
      ]),
    ],
  ];
  for (const [what, status, headers, data] of sent) {
    const answer = await post(ada.request, headers, data);
    expect.soft(answer.status(), what).toBe(status);
    expect.soft(await answer.text(), what).not.toMatch(/at \S+ \(|node_modules|\.next\/server/);
  }
  await ada.goto("/en/me");
  await expect(ada.getByRole("region", { name: "My requests" })).not.toContainText("SIG Addons");
});

test("addresses that nobody would type are unknown, or shown without what cannot be read", async ({ as }) => {
  const lin = (await as("lin")).request;
  const long = "a".repeat(4000);
  for (const [path, status] of [
    ["/en/%00", 404],
    ["/en/tensorflow/%ED%A0%80", 404],
    ["/en/tensorflow/__proto__", 404],
    [`/en/${long}`, 404],
    ["/en/dashboard/%00", 404],
    ["/en/dashboard/1%27--", 404],
    ["/en/tensorflow/proposals/99999999999999999999", 404],
    ["/en/tensorflow/proposals/2/revisions/%00", 404],
    ["/en/tensorflow/proposals/2/revisions/1/from/99999999999999999999", 404],
    ["/en/tensorflow/proposals/-1/review", 404],
    ["/en/__proto__/proposals/feed.xml", 404],
    ["/en/tensorflow/recommenders/charter/%00", 404],
    ["/en/tensorflow/recommenders/charter/1/from/%00", 404],
    ["/en/tensorflow/__proto__/manage", 404],
    ["/en/%00/governance", 404],
    ["/en/tensorflow/steering", 404],
    ["/api/proposals/similar?communityId=%00&id=x", 404],
    ["/en/demo/mail/..%2f..%2fetc%2fpasswd", 404],
    ["/api/me/sig/%00", 404],
    ["/en/dashboard?sig=%00&kind=x&after=%00&done=%00", 200],
    ["/en/me?done=%00&done=requested", 200],
    ["/en/tensorflow?q=%00%ff&page=-1&status=__proto__&view=x", 200],
    [`/en/tensorflow?q=${long}`, 200],
    ["/en/tensorflow/recommenders/join?for=%00&list=%00", 200],
    ["/en/tensorflow/proposals/new?draft=%00", 200],
    ["/en/tensorflow/proposals?status=%00&page=-1", 200],
    ["/en/tensorflow/proposals?status=draft", 200],
    ["/en/tensorflow/proposals/2/review?done=%00", 200],
    ["/en/tensorflow/addons/manage?done=%00", 200],
    ["/en/tensorflow/addons/history?on=%00", 200],
    ["/en/sign-in?next=//evil.example&problem=%00", 200],
  ] as const) {
    const answer = await lin.get(path);
    expect.soft(answer.status(), path.slice(0, 60)).toBe(status);
    expect.soft(await answer.text(), path.slice(0, 60)).not.toMatch(/at \S+ \(|node_modules|\.next\/server/);
  }
});
