import { expect, expectAccessible, test } from "./fixtures.ts";

const sig = "tensorflow/recommenders";

test("Noor asks to join with two lists; Lin approves, and roster, lists and mailbox show it at once", async ({
  as,
  mailbox,
}) => {
  test.slow();
  const noor = await as("noor");
  await test.step("Noor asks, in Korean", async () => {
    await noor.goto(`/ko/${sig}`);
    await noor.getByRole("link", { name: "가입 요청", exact: true }).click();
    await expect(noor).toHaveURL(`/ko/${sig}/join`);
    await expectAccessible(noor);
    await noor.getByLabel("자기소개").fill("누르입니다.\n추천 시스템을 공부합니다.");
    await noor.getByLabel("무엇을 하고 싶은가요?").fill("임베딩 예제를 쓰고 싶습니다.");
    await noor.getByLabel("링크 (선택)").fill("https://example.org/noor");
    await noor.getByLabel("recommenders@tensorflow.org").check();
    await noor.getByLabel("recommenders-announce@lists.example.org").check();
    await noor.getByLabel("보관함을 누가 볼 수 있는지").check();
    await noor.getByLabel("행동 강령").check();
    await noor.getByRole("button", { name: "가입 요청" }).click();
  });

  await test.step("it is pending on My requests, on the SIG's page and on the join page", async () => {
    await expect(noor.getByRole("status")).toContainText("요청을 보냈습니다");
    await expect(noor.getByRole("listitem").filter({ hasText: "Recommenders" })).toContainText(
      "답변 대기 중",
    );
    await expectAccessible(noor);
    await noor.goto(`/ko/${sig}`);
    await expect(noor.getByRole("link", { name: "가입 요청이 진행 중입니다" })).toBeVisible();
    await expectAccessible(noor);
    await noor.goto(`/ko/${sig}/join`);
    await expect(noor.getByText("이미 요청했습니다")).toBeVisible();
    expect((await mailbox("noor").newest(/가입 요청을 받았습니다/)).text).toContain("누르입니다.");
  });

  await test.step("Lin reads of it, in Chinese, and approves with a note", async () => {
    const lin = await as("lin");
    const { text } = await mailbox("lin").newest(/Noor Rahman/);
    await lin.goto(/http\S+\/dashboard\/\S+/.exec(text ?? "")?.[0] ?? "");
    await expect(lin.getByRole("heading", { name: "Noor Rahman" })).toBeVisible();
    await expect(lin.getByRole("article")).toContainText("추천 시스템을 공부합니다.");
    await lin.goto(lin.url().replace("/zh/", "/en/"));
    await expectAccessible(lin);
    await lin.getByText("Approve with note").click();
    await lin.getByLabel("Note to the applicant").fill("환영합니다! 목요일 회의에서 만나요.");
    await lin.getByRole("button", { name: "Approve with this note" }).click();
    await expect(lin.getByRole("status")).toContainText("Approved: Noor Rahman is a member now");
    await expectAccessible(lin);
  });

  await test.step("the SIG's page, the same for everybody, has the name at once", async () => {
    const visitor = await as("ivan");
    await visitor.goto(`/en/${sig}`);
    await visitor.getByText("Show the names").click();
    await expect(
      visitor.getByRole("region", { name: "People" }).getByText("Noor Rahman", { exact: true }),
    ).toBeVisible();
    await expect(visitor.getByText("Noor Rahman became a member")).toBeVisible();
  });

  await test.step("Noor gets a mail in Korean and finds SIG and lists among hers", async () => {
    const mail = await mailbox("noor").newest(/환영합니다/);
    expect(mail.subject).toContain("오신 것을 환영합니다");
    expect(mail.text).toContain("목요일 회의에서 만나요.");
    await noor.goto("/ko/me");
    const sigs = noor.getByRole("region", { name: "내 SIG" });
    await expect(sigs.getByRole("link", { name: /Recommenders/ })).toBeVisible();
    const lists = noor.getByRole("region", { name: "내 메일링 리스트" });
    await expect(lists.getByText("recommenders@tensorflow.org")).toBeVisible();
    await expect(lists.getByText("recommenders-announce@lists.example.org")).toBeVisible();
    await expect(noor.getByRole("region", { name: "내 요청" })).toContainText("목요일 회의에서 만나요.");
    await expectAccessible(noor);
    await noor.goto(`/ko/${sig}`);
    await expect(noor.getByRole("link", { name: "멤버입니다" })).toBeVisible();
  });
});
