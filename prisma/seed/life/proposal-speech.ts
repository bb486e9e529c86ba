import type { ProposalSeed } from "./proposals.ts";

/** Decided by the committee, and in its public notice. */
export const speech: ProposalSeed = {
  proposer: "carlos",
  daysAgo: 23.6,
  community: "tensorflow",
  language: "en",
  answers: {
    kind: "SIG",
    name: "SIG Speech",
    otherNames: { en: "", ko: "SIG 음성", zh: "语音 SIG" },
    slug: "speech",
    problem:
      "The speech examples are six years old, and whoever asks about recognition or captions is sent from one forum to the next.",
    mission:
      "Look after everything in TensorFlow that listens: examples, pipelines and pretrained models for speech.",
    inScope:
      "- Recognition and captions\n- Input pipelines for sound\n- A list of models that are known to work",
    outOfScope: "- Synthesis of voices\n- Music",
    demand:
      "In the last half-year, 85 threads on the forum asked about speech, and 60 of them got no answer.",
    overlap: "SIG Models publishes models of every sort; we would look after those for speech together.",
    leads: [
      { name: "Carlos Vega", affiliation: "Demo", email: "carlos@example.org" },
      { name: "Jisoo Bae", affiliation: "Demo", email: "jisoo@example.org" },
    ],
    channel: "FORUM",
    forumUrl: "https://example.org/demo/speech",
    meetingPlan: "Monthly, on the last Monday at 07:00 UTC.",
    joinPolicy: "APPLY",
  },
  supports: [
    { who: "jisoo", daysAgo: 23.1, sentence: "한국어 자막 모델을 함께 관리하겠습니다." },
    {
      who: "ana",
      daysAgo: 22.5,
      sentence: "Captions decide whether a recorded lesson is of use to everybody.",
    },
    { who: "kaito", daysAgo: 21.8, sentence: "I have three pipelines to give." },
  ],
  shepherd: { by: "grace", daysAgo: 21.2 },
  comments: [
    {
      who: "omar",
      daysAgo: 19.4,
      body: "Who answers on the forum in the first months? A SIG that inherits sixty unanswered threads should say so.",
      answers: [
        {
          who: "carlos",
          daysAgo: 18.9,
          body: "Jisoo and I, in turns of a week. It stands in the charter's draft.",
        },
      ],
    },
  ],
  ballot: {
    openedDaysAgo: 12.5,
    positions: [
      { who: "ada", daysAgo: 11.8, choice: "APPROVE" },
      {
        who: "grace",
        daysAgo: 10.4,
        choice: "APPROVE",
        reason: "I have read all sixty threads. It is needed.",
      },
      { who: "omar", daysAgo: 8.2, choice: "APPROVE" },
    ],
    closedDaysAgo: 7.1,
  },
  decision: {
    daysAgo: 3.3,
    synthesis:
      "**What was said.** Everybody who wrote sees the need, and the threads on the forum prove it. The one question was who would answer there from the first day; the proposers have named themselves, in turns.\n\n**Decision.** The committee accepts the proposal.",
    conditions: "The leads report in three months how many of the open threads are answered.",
  },
};
