import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { endCommentPeriod, endNotice } from "./proposal-clock.ts";

const name = "예제 번역 모임";

const answers = {
  이름: name,
  "어떤 문제를 해결하나요?": "예제가 영어로만 있어 한국어 사용자가 시작하기 어렵습니다.",
  "그룹의 임무는 무엇인가요?": "Keras 예제를 한국어로 옮깁니다. 해마다 다시 살펴봅니다.",
  "무엇을 다루나요?": "예제 번역",
  "무엇을 다루지 않나요?": "API 문서",
  "필요하다는 근거는 무엇인가요?": "지난해 요청이 40건 있었습니다.",
  "어떤 기존 SIG와 맞닿아 있나요?": "없음",
  "메일링 리스트 이름": "examples-ko",
  "언제 모이나요?": "매월 첫째 수요일 20:00 KST",
  "리드 1: 소속": "Demo",
  "리드 2: 이름": "하은",
  "리드 2: 소속": "Demo",
};

async function press(page: Page, button: string, done: string) {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByRole("status")).toContainText(done);
}

test("Yuna proposes in Korean without JavaScript, the committee decides, and the SIG exists", async ({
  as,
  mailbox,
  page,
}) => {
  test.setTimeout(480_000);
  const yuna = await as("yuna", { javaScriptEnabled: false });
  const hana = await as("hana", { javaScriptEnabled: false });
  let proposal = "";

  await test.step("an incomplete form comes back whole, with a name for every error", async () => {
    await yuna.goto("/ko/keras/proposals/new");
    await yuna.getByRole("button", { name: "제출하기" }).click();
    const errors = yuna.getByRole("alert").first();
    await expect(errors).toContainText("이름:");
    await expect(errors).toContainText("그룹의 임무는 무엇인가요:");
    await expect(yuna.getByLabel("리드 1: 이름")).toHaveValue("Yuna Han");
  });

  await test.step("a draft takes its address from the name, a row is added, and all is kept", async () => {
    await yuna.getByLabel("작업 그룹").check();
    await expect(yuna.getByLabel("어떤 결과물을 내나요?")).toBeVisible();
    await yuna.getByLabel("SIG(특별 관심 그룹)").check();
    await expect(yuna.getByLabel("어떤 결과물을 내나요?")).toBeHidden();
    for (const [label, text] of Object.entries(answers)) await yuna.getByLabel(label).first().fill(text);
    await yuna.getByRole("button", { name: "멤버 추가" }).click();
    await yuna.getByLabel("멤버 1: 이름").fill("도윤");
    await yuna.getByLabel("주소", { exact: true }).fill("translated-examples");
    await press(yuna, "초안 저장", "저장했습니다");
    await expect(yuna.getByLabel("멤버 1: 이름")).toHaveValue("도윤");
    await expect(yuna.getByLabel("언제 모이나요?")).toHaveValue("매월 첫째 수요일 20:00 KST");
  });

  await test.step("complete, it is public, and three people support it", async () => {
    await yuna.getByRole("checkbox", { name: /행동 강령/ }).check();
    await press(yuna, "제출하기", "제안을 제출했습니다");
    proposal = new URL(yuna.url()).pathname.replace("/review", "");
    for (const who of ["noor", "haneul", "jisoo"] as const) {
      const supporter = await as(who, { javaScriptEnabled: false });
      await supporter.goto(`${proposal}/review`);
      await supporter.getByLabel("지지하는 이유는 무엇인가요?").fill("한국어 예제를 기다렸습니다.");
      await press(supporter, "지지하기", "지지자 명단에 올랐습니다");
    }
    const mail = await mailbox("hana").newest(new RegExp(name));
    expect(mail.subject).toContain("검토를 기다립니다");
  });

  await test.step("Hana becomes its shepherd and asks for changes, and Yuna makes them", async () => {
    await hana.goto(`${proposal}/review`);
    await press(hana, "담당 위원 되기", "담당 위원입니다");
    await hana.getByText("수정 요청", { exact: true }).click();
    await hana.getByLabel("무엇을 고쳐야 하나요?").fill("어떤 예제부터 옮길지 적어 주세요.");
    await press(hana, "수정 요청하기", "수정을 요청했습니다");
    await yuna.goto(`${proposal}/review`);
    await yuna.getByRole("link", { name: "제안 수정" }).click();
    await expect(yuna.getByText("어떤 예제부터 옮길지 적어 주세요.")).toBeVisible();
    await yuna.getByLabel("무엇을 다루나요?").fill("시각 예제 번역");
    await press(yuna, "다시 제출하기", "제안을 제출했습니다");
    await page.goto(`${proposal}/revisions/2/from/1`);
    await expect(page.locator("ins")).toHaveText("시각 ");
    await expectAccessible(page);
  });

  await test.step("Hana opens the ballot, she and Xinyi take their positions, and she closes it", async () => {
    await endCommentPeriod(name);
    await hana.goto(`${proposal}/review`);
    await press(hana, "투표 시작하기", "투표를 시작했습니다");
    await hana.getByRole("radio", { name: "반대" }).check();
    await hana.getByRole("button", { name: "입장 밝히기" }).click();
    await expect(hana.getByRole("alert").first()).toContainText("입력");
    await hana.getByRole("radio", { name: "찬성" }).check();
    await press(hana, "입장 밝히기", "입장을 밝혔습니다");
    const xinyi = await as("xinyi", { javaScriptEnabled: false });
    await xinyi.goto(`${proposal}/review`);
    await xinyi.getByRole("radio", { name: "찬성" }).check();
    await press(xinyi, "입장 밝히기", "입장을 밝혔습니다");
    await page.goto(proposal);
    await expect(page.getByText("지금 상태로 가결됩니다.")).toBeVisible();
    await expectAccessible(page);
    await press(hana, "투표 마감하기", "투표를 마감했습니다");
  });

  await test.step("her synthesis begins the public notice, and when it ends the SIG is there", async () => {
    await hana.getByLabel("종합 의견").fill("모두가 바라는 모임입니다.");
    await press(hana, "결정 공개하기", "결정을 공개했습니다");
    await mailbox("yuna").newest(/가결되어 공고가 시작됩니다/);
    await page.goto(proposal);
    await expect(page.getByRole("region", { name: "결정: 채택 예정" })).toContainText("Hana Seo");
    await expectAccessible(page);
    await endNotice(name);
    await mailbox("yuna").newest(/채택되었습니다/);
    await expect(async () => {
      await page.goto("/ko/keras/translated-examples");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name, { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("link", { name: /^제안 \d+$/ })).toHaveAttribute("href", proposal);
  });
});
