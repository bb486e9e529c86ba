import type { ProposalSeed } from "./proposals.ts";

/** Accepted, so that it is a SIG in formation now. One of its leads has no account yet. */
export const modelCards: ProposalSeed = {
  proposer: "mateo",
  daysAgo: 82.4,
  community: "keras",
  language: "en",
  answers: {
    kind: "SIG",
    name: "SIG Model Cards",
    otherNames: { en: "", ko: "SIG 모델 카드", zh: "模型卡片 SIG" },
    slug: "model-cards",
    problem:
      "Whoever takes a pretrained model from a Keras project cannot tell what it was trained on, what it is good for, or where it fails. The projects write it down in five different ways, or not at all.",
    mission:
      "Give every pretrained model around Keras a card that says what it was trained on, how it was measured and where it fails. The SIG writes the template, helps the projects to fill it in, and checks the cards at every release. It was invented for the demo.",
    inScope:
      "- One template for all projects, with examples\n- A check that finds missing and outdated cards\n- Help for projects that write their first card",
    outOfScope: "- Measuring models\n- Judging whether a model should be published",
    demand:
      "Of 48 pretrained models in four projects, 11 say what they were trained on. We asked: all four projects would use a template.",
    overlap:
      "There is no SIG for documentation. The projects keep their cards themselves; we give them the form.",
    leads: [
      { name: "Mateo Silva", affiliation: "Demo", email: "mateo@example.org" },
      { name: "Anika Larsen", affiliation: "Demo", email: "anika@example.org" },
    ],
    members: [{ name: "Priya Nair", affiliation: "Demo", email: "priya@example.org" }],
    channel: "LIST",
    listName: "model-cards",
    meetingPlan: "Every first Thursday of the month at 13:00 UTC, online.",
    joinPolicy: "APPLY",
    repositories: ["https://example.org/demo/keras-model-cards"],
    timeline: "The template in two months, a card for every model in four projects within a year.",
  },
  supports: [
    { who: "soyeon", daysAgo: 81.5, sentence: "시계열 예제에 쓰는 모델부터 카드를 써 보겠습니다." },
    { who: "kaito", daysAgo: 80.2, sentence: "I had to guess the training data of a model twice this year." },
    { who: "wenjing", daysAgo: 79.3, sentence: "上课时学生总会问模型是用什么数据训练的，有了卡片就能回答。" },
  ],
  shepherd: { by: "dewi", daysAgo: 77.2 },
  comments: [
    {
      who: "xinyi",
      daysAgo: 75.4,
      body: "Who decides when a project leaves a field of the card empty? The charter should say that the check reports and does not block a release.",
      isMarked: true,
      answers: [
        {
          who: "mateo",
          daysAgo: 74.1,
          body: "It reports only. A project that leaves a field empty says why in the card itself.",
        },
      ],
      resolved: { by: "xinyi", daysAgo: 73 },
    },
  ],
  ballot: {
    openedDaysAgo: 69.6,
    positions: [
      { who: "dewi", daysAgo: 68.5, choice: "APPROVE" },
      {
        who: "hana",
        daysAgo: 67.3,
        choice: "APPROVE",
        reason: "Small, clear, and four projects wait for it.",
      },
      { who: "xinyi", daysAgo: 66.8, choice: "ABSTAIN", reason: "I keep one of the four projects." },
    ],
    closedDaysAgo: 64.2,
  },
  decision: {
    daysAgo: 63.7,
    synthesis:
      "**What was said.** Four projects want a common template. The one worry was that a missing card could hold up a release; the proposers have made clear that the check reports and nothing more.\n\n**Decision.** The committee accepts the proposal.",
    conditions: "The first cards are shown to the committee before the template is called 1.0.",
  },
  acceptedDaysAgo: 56.4,
};
