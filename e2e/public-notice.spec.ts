import { randomUUID } from "node:crypto";
import { loadActor } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { shepherdProposal, supportProposal } from "#lib/proposals/commands.ts";
import { submitProposal } from "#lib/proposals/draft.ts";
import { proposalSent } from "#prisma/proposal-factories.ts";
import { expect, expectAccessible, type PersonKey, test } from "./fixtures.ts";
import { endCommentPeriod } from "./proposal-clock.ts";

async function actorOf(key: PersonKey) {
  const user = await db.user.findUniqueOrThrow({ where: { email: `${key}@example.org` } });
  return loadActor(db, user.personId);
}

/** A proposal of Wenjing's to MindSpore, in review for longer than comments are asked for, with Mei as its shepherd. */
async function aReviewedProposal() {
  const community = await db.community.findUniqueOrThrow({ where: { slug: "mindspore" } });
  const slug = `sound-${randomUUID().slice(0, 8)}`;
  const name = `SIG ${slug}`;
  const sent = proposalSent(community.id, { name, slug, listName: slug });
  const { result } = await run(await actorOf("wenjing"), submitProposal, sent);
  for (const key of ["lin", "yuna", "noor"] as const) {
    const support = { proposalId: result.id, sentence: "听起来不错。" };
    await run(await actorOf(key), supportProposal, support);
  }
  await run(await actorOf("mei"), shepherdProposal, { proposalId: result.id });
  await endCommentPeriod(name);
  return { name, page: `/zh/mindspore/proposals/${result.number}` };
}

test("Omar objects during the public notice, once and with a reason, and the proposal is reviewed again", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const { number } = await db.proposal.findFirstOrThrow({ where: { slug: "speech" } });
  const speech = `/en/tensorflow/proposals/${number}`;
  const omar = await as("omar");
  await page.goto(speech);
  await expect(page.getByRole("region", { name: "Decision: to be accepted" })).toBeVisible();
  await expectAccessible(page);

  await test.step("whoever has a stake, or no seat, may not", async () => {
    for (const who of ["carlos", "lin"] as const) {
      const other = await as(who);
      await other.goto(`${speech}/review`);
      await expect(other.getByRole("button", { name: "Object" })).toHaveCount(0);
    }
  });

  await test.step("an objection takes a reason", async () => {
    await omar.goto(`${speech}/review`);
    await omar.getByText("Object to the decision").click();
    await omar.getByRole("button", { name: "Object", exact: true }).click();
    await expect(omar.getByRole("main").getByRole("alert").first()).toContainText("Fill this in");
    await expectAccessible(omar);
    await omar.getByLabel("Reason").fill("The forum has **closed**.");
    await omar.getByRole("button", { name: "Object", exact: true }).click();
    await expect(omar.getByRole("status")).toContainText("Your objection stands");
    await expect(omar.getByRole("button", { name: "Object", exact: true })).toHaveCount(0);
  });

  await test.step("everybody can read it at once, and the decision stays on record", async () => {
    const { text } = await mailbox("carlos").newest(/Objection to proposal/);
    expect(text).toContain("The forum has **closed**.");
    await page.goto(speech);
    await expect(page.getByRole("region", { name: /^Decision/ })).toHaveCount(0);
    await expect(page.getByText("Omar Farouk objected on")).toBeVisible();
    await expect(page.getByText("The forum has closed.")).toBeVisible();
    await expect(page.getByText("Everybody who wrote sees the need")).toBeVisible();
    await expectAccessible(page);
  });
});

test("a proposal that the committee votes down is rejected in words, in Chinese without JavaScript", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const proposal = await aReviewedProposal();
  const mei = await as("mei", { javaScriptEnabled: false });
  await mei.goto(`${proposal.page}/review`);
  await mei.getByRole("button", { name: "发起投票" }).click();
  await expect(mei.getByRole("status")).toContainText("投票已开始");
  await mei.getByRole("radio", { name: "反对" }).check();
  await mei.getByLabel(/^理由/).fill("已有小组负责。");
  await mei.getByRole("button", { name: "表明立场" }).click();
  await expect(mei.getByRole("status")).toContainText("您的立场已记录");
  await page.goto(proposal.page);
  await expect(page.getByText("按目前的表态无法通过")).toBeVisible();
  await mei.getByRole("button", { name: "结束投票" }).click();
  await expect(mei.getByRole("status")).toContainText("投票已结束");
  await mei.getByLabel("综述").fill("请加入现有的小组。");
  await mei.getByRole("button", { name: "公布决定" }).click();
  await expect(mei.getByRole("status")).toContainText("决定已公开");

  const mail = await mailbox("wenjing").newest(new RegExp(proposal.name));
  expect(mail.text).toContain("请加入现有的小组。");
  await page.goto(proposal.page);
  await expect(page.getByRole("region", { name: "决定：不通过" })).toContainText("Mei Zhao");
  await expect(page.getByRole("link", { name: "参与", exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/zh/mindspore/proposals");
  await page.getByRole("link", { name: /^未通过/ }).click();
  await expect(page).toHaveURL("/zh/mindspore/proposals?status=rejected");
  await expect(page.getByRole("link", { name: proposal.name })).toBeVisible();
  await expectAccessible(page);
});

test("Wenjing withdraws a proposal that the committee votes on, and the whole record stays", async ({
  as,
  page,
}) => {
  test.slow();
  const proposal = await aReviewedProposal();
  const [mei, wenjing] = [await as("mei"), await as("wenjing")];
  await mei.goto(`${proposal.page}/review`);
  await mei.getByRole("button", { name: "发起投票" }).click();
  await expect(mei.getByRole("status")).toContainText("投票已开始");
  await wenjing.goto(`${proposal.page}/review`);
  await wenjing.getByText("撤回该提案", { exact: true }).click();
  await wenjing.getByLabel("您为什么撤回？").fill("我们加入现有的小组。");
  await wenjing.getByRole("button", { name: "彻底撤回" }).click();
  await expect(wenjing.getByRole("status")).toContainText("提案已撤回");
  await page.goto(proposal.page);
  await expect(page.getByText("我们加入现有的小组。")).toBeVisible();
  await expect(page.getByRole("region", { name: "投票（已取消）" })).toBeVisible();
  await expect(page.getByText("听起来不错。").first()).toBeVisible();
  await expectAccessible(page);
});

test("a decision prints without what surrounds it on the screen", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/en/tensorflow/proposals/1");
  await expect(page.getByRole("region", { name: "Decision: rejected" })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Take part" })).toHaveCount(0);
});

test("a feed reader finds every proposal with its state, in the reader's language", async ({ page }) => {
  await page.goto("/ko/tensorflow/proposals");
  const address = await page.getByRole("link", { name: "제안 피드" }).getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const feed = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, "application/xml");
      const textOf = (from: ParentNode, selector: string) => from.querySelector(selector)?.textContent ?? "";
      return {
        root: document.documentElement.nodeName,
        language: document.documentElement.getAttribute("xml:lang"),
        entries: [...document.querySelectorAll("entry")].map((entry) => ({
          id: textOf(entry, "id"),
          title: textOf(entry, "title"),
          author: textOf(entry, "author > name"),
          link: entry.querySelector("link")?.getAttribute("href"),
        })),
      };
    },
    await answer.text(),
  );
  const handedIn = { community: { slug: "tensorflow" }, number: { not: null } };
  expect([feed.root, feed.language]).toEqual(["feed", "ko"]);
  const energy = await db.proposal.findFirstOrThrow({ where: { ...handedIn, slug: "energy" } });
  expect(feed.entries).toContainEqual({
    id: `urn:uuid:${energy.id}`,
    title: `#${energy.number} Energy of Training: 투표 중`,
    author: "Kaito Mori",
    link: `${process.env.SITE_URL}/ko/tensorflow/proposals/${energy.number}`,
  });
  expect((await page.request.get("/ko/nobody/proposals/feed.xml")).status()).toBe(404);
});
