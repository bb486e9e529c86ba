import type { ProposalSeed } from "./proposals.ts";

export const leaderboards: ProposalSeed = {
  proposer: "ana",
  daysAgo: 52.7,
  community: "tensorflow",
  language: "en",
  answers: {
    kind: "SIG",
    name: "SIG Leaderboards",
    slug: "leaderboards",
    problem:
      "People who choose a model compare numbers that were measured in different ways, on different data, years apart.",
    mission: "Run a public leaderboard on which every model for TensorFlow is measured in the same way.",
    inScope:
      "- The rules of measurement\n- The leaderboard's site\n- Measuring models that somebody hands in",
    outOfScope: "- Writing models\n- Prizes and competitions",
    demand:
      "A poll among 60 readers of my newsletter: 41 would look at such a leaderboard before they choose.",
    overlap:
      "SIG Models publishes models and the results that their authors report. We would measure them again, independently.",
    leads: [
      { name: "Ana Duarte", affiliation: "Demo", email: "ana@example.org" },
      { name: "Tariq Osman", affiliation: "Demo", email: "tariq@example.org" },
    ],
    channel: "FORUM",
    forumUrl: "https://example.org/demo/leaderboards",
    meetingPlan: "Monthly, on the first Tuesday at 15:00 UTC.",
    joinPolicy: "OPEN",
    resources: "A site, and about 4,000 hours of accelerators a year.",
  },
  supports: [
    { who: "tariq", daysAgo: 51.6, sentence: "I would measure the weather models and publish how." },
    {
      who: "kaito",
      daysAgo: 50.5,
      sentence: "Numbers from one hand would spare us a week in every project.",
    },
    { who: "carlos", daysAgo: 50.1, sentence: "We choose models twice a year and guess every time." },
  ],
  shepherd: { by: "omar", daysAgo: 49.5 },
  comments: [
    {
      who: "omar",
      daysAgo: 47.5,
      body: "Who pays for 4,000 hours a year, and who answers authors who dispute a measurement? Both should stand in the proposal.",
    },
    {
      who: "ana",
      daysAgo: 45.2,
      body: "I have asked two sponsors and neither has answered. Disputes would be settled by the leads in a public thread.",
    },
    {
      who: "grace",
      daysAgo: 43.4,
      body: "Most of the value lies in the rules of measurement. Those need no site and no machines, and they would help the models we already publish.",
    },
  ],
  ballot: {
    openedDaysAgo: 42.2,
    positions: [
      { who: "omar", daysAgo: 42, choice: "OBJECT", reason: "The question who pays is still open." },
      {
        who: "grace",
        daysAgo: 41.9,
        choice: "OBJECT",
        reason: "The rules of measurement first; the rest can follow once there is a sponsor.",
      },
      { who: "ada", daysAgo: 41.7, choice: "ABSTAIN" },
    ],
    closedDaysAgo: 41.5,
  },
  decision: {
    daysAgo: 41.3,
    synthesis: `**What was said.** Everybody agrees on the problem: numbers that were measured differently are compared as if they were the same. Supporters would use a leaderboard at once. Reviewers asked who pays for the machines and who settles disputes; the first question has no answer yet.

**Decision.** The proposal is rejected in this form. A leaderboard that stops after a year for want of machines would do more harm than good.

**What next.** The rules of measurement are worth having by themselves. The committee asks the proposers to bring them to SIG Models, and will gladly read a new proposal once a sponsor for the machines is found.`,
    conditions: "",
  },
};
