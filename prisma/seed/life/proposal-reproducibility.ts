import type { ProposalSeed } from "./proposals.ts";

export const reproducibility: ProposalSeed = {
  proposer: "ivan",
  daysAgo: 8.4,
  community: "tensorflow",
  language: "en",
  answers: {
    kind: "SIG",
    name: "SIG Reproducibility",
    otherNames: { en: "", ko: "SIG 재현성", zh: "" },
    slug: "reproducibility",
    problem:
      "Two people who train the same model from the same code on the same data get different results, and it takes days to find out why: an operator without a deterministic implementation, a seed that one library ignores, an input pipeline that reorders records. The knowledge of these causes is scattered over issues, forum threads and private notes.",
    mission:
      "Make it an ordinary thing that a training run with TensorFlow can be repeated. Collect what stands in the way, help to remove it where it arises, and say plainly what can be repeated today and what cannot.",
    inScope:
      "- A public table of operators and their determinism, per device and release\n- Guides for seeds, input pipelines and distributed training\n- A small suite of training runs that are repeated every night and compared bit by bit\n- Reports and fixes for the projects in which differences arise",
    outOfScope:
      "- Performance work that does not concern repeatability\n- Judging the results of published papers\n- Managing experiments and their artefacts",
    demand:
      "In the last year we counted 140 open issues and forum threads about runs that differ. Eleven groups at four universities have offered machines or people for the nightly runs.",
    overlap:
      "SIG Build looks after how TensorFlow is built; we would use its builds. SIG Models implements models; we would repeat their training and report back. Neither takes care of determinism as such.",
    leads: [
      { name: "Ivan Kolev", affiliation: "Demo", email: "ivan@example.org" },
      { name: "Jisoo Bae", affiliation: "Demo", email: "jisoo@example.org" },
    ],
    members: [
      { name: "Priya Nair", affiliation: "Demo", email: "priya@example.org" },
      { name: "Kaito Mori", affiliation: "Demo", email: "kaito@example.org" },
    ],
    channel: "LIST",
    listName: "reproducibility",
    meetingPlan: "Every second Thursday, alternating between 08:00 and 16:00 UTC; notes within two days.",
    joinPolicy: "APPLY",
    repositories: ["https://example.org/demo/tensorflow-reproducibility"],
    resources: "One repository, and two machines with different accelerators for the nightly runs.",
    timeline:
      "Months 1–2: the table for the fifty most used operators. Month 3: the nightly runs. Month 6: the first report, with what we would do next.",
  },
  supports: [
    {
      who: "carlos",
      daysAgo: 7.5,
      sentence:
        "Our nightly retraining drifts and nobody can tell us whether the data or the run is to blame.",
    },
    {
      who: "lin",
      daysAgo: 7.2,
      sentence: "对推荐模型来说，可复现的训练是排查线上线下不一致的前提。",
    },
    { who: "priya", daysAgo: 6.5, sentence: "I will bring the optimizers and the tests I have for them." },
  ],
  shepherd: { by: "grace", daysAgo: 5.5 },
  comments: [
    {
      who: "omar",
      daysAgo: 4.5,
      body: "The scope is clear and I like the table. Who decides what counts as the same result when two accelerators cannot agree bit by bit? Please say so in the charter.",
    },
    {
      who: "ivan",
      daysAgo: 3.9,
      body: "Good point. I suggest two levels: *bitwise* on one device, and *within a stated tolerance* across devices. The table names the level that each operator reaches.",
    },
    {
      who: "yuna",
      daysAgo: 2.5,
      body: "SIG 레코멘더에서도 같은 문제를 자주 겪습니다. 임베딩 조회가 포함된 모델 하나를 야간 실행 목록에 넣어 주시면 데이터 준비를 돕겠습니다.",
    },
    {
      who: "grace",
      daysAgo: 1,
      body: "Thank you all. Two questions are left for me: how the machines are paid for after the first half-year, and whether a working group with an end date would do. I will write the summary for the chair when both are answered.",
    },
  ],
};
