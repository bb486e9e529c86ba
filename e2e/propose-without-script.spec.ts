import { expect, expectAccessible, test } from "./fixtures.ts";

const answers = {
  이름: "예제 번역 모임",
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

test("Yuna proposes in Korean without JavaScript, and Hana declines it in words", async ({ as, mailbox }) => {
  test.slow();
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
    await yuna.getByLabel("주소", { exact: true }).fill("examples-ko");
    await yuna.getByRole("button", { name: "초안 저장" }).click();
    await expect(yuna.getByRole("status")).toContainText("저장했습니다");
    await expect(yuna.getByLabel("멤버 1: 이름")).toHaveValue("도윤");
    await expect(yuna.getByLabel("언제 모이나요?")).toHaveValue("매월 첫째 수요일 20:00 KST");
  });

  await test.step("complete, it is public", async () => {
    await yuna.getByRole("checkbox", { name: /행동 강령/ }).check();
    await yuna.getByRole("button", { name: "제출하기" }).click();
    await expect(yuna.getByRole("status")).toContainText("제안을 제출했습니다");
    proposal = new URL(yuna.url()).pathname.replace("/review", "");
    const mail = await mailbox("hana").newest(/예제 번역 모임/);
    expect(mail.subject).toContain("검토를 기다립니다");
  });

  await test.step("Hana takes it up, and rejects it with her reasons", async () => {
    await hana.goto(`${proposal}/review`);
    await hana.getByRole("button", { name: "검토 맡기" }).click();
    await expect(hana.getByRole("status")).toContainText("담당 위원입니다");
    await hana.getByText("결정은 최종적이며").click();
    await hana.getByLabel("부결", { exact: true }).check();
    await hana.getByRole("button", { name: "결정 공개하기" }).click();
    await expect(hana.getByRole("alert").first()).toContainText("입력");
    await expect(hana.getByLabel("부결", { exact: true })).toBeChecked();
    await hana.getByLabel("종합 의견").fill("번역 모임이 이미 있습니다. 그곳에 합류해 주세요.");
    await hana.getByRole("button", { name: "결정 공개하기" }).click();
    await expect(hana.getByRole("status")).toContainText("결정을 공개했습니다");
  });

  await test.step("the ruling stands above the proposal, in the register and in Yuna's mail", async () => {
    const mail = await mailbox("yuna").newest(/부결되었습니다/);
    expect(mail.text).toContain("그곳에 합류해 주세요.");
    const visitor = await as("noor");
    await visitor.goto(proposal);
    await expect(visitor.getByRole("region", { name: "결정: 부결" })).toContainText("Hana Seo");
    await expect(visitor.getByRole("link", { name: "참여하기" })).toHaveCount(0);
    await expectAccessible(visitor);
    await visitor.goto("/ko/keras/proposals");
    await visitor.getByRole("link", { name: /^부결됨/ }).click();
    await expect(visitor).toHaveURL("/ko/keras/proposals?status=rejected");
    await expect(visitor.getByRole("link", { name: "예제 번역 모임" })).toBeVisible();
    await expectAccessible(visitor);
  });
});
