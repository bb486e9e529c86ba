import type { ProposalSeed } from "./proposals.ts";

/** Before the committee, with a position that was changed and one that is missing. */
export const energy: ProposalSeed = {
  proposer: "kaito",
  daysAgo: 16.4,
  community: "tensorflow",
  language: "en",
  answers: {
    kind: "WORKING_GROUP",
    name: "Energy of Training",
    otherNames: { en: "", ko: "학습 에너지", zh: "训练能耗" },
    slug: "energy",
    problem:
      "Nobody can say how much energy a training run takes. The tools that estimate it differ by a factor of four, and none of them is kept with TensorFlow.",
    mission: "Agree on one way of measuring the energy of a training run, and build it into the profiler.",
    inScope:
      "- A definition of what is counted\n- A reference measurement on three machines\n- A patch for the profiler",
    outOfScope: "- Advice on buying hardware\n- Certificates and labels",
    deliverables: "- The definition, reviewed by two laboratories\n- The patch, merged",
    demand: "Nine research groups report energy in their papers already, each in a way of their own.",
    overlap: "SIG Build knows the profiler and will review the patch. No SIG looks after measurements.",
    leads: [
      { name: "Kaito Mori", affiliation: "Demo", email: "kaito@example.org" },
      { name: "Priya Nair", affiliation: "Demo", email: "priya@example.org" },
    ],
    channel: "LIST",
    listName: "energy",
    meetingPlan: "Every second Wednesday at 14:00 UTC, for as long as the group exists.",
    joinPolicy: "OPEN",
    exitCriteria: "The patch is in a release and two laboratories have reproduced the reference measurement.",
    reviewDate: "2027-05-31",
    timeline: "Definition in two months, patch in four, reproduction in six.",
  },
  supports: [
    { who: "carlos", daysAgo: 15.6, sentence: "We pay for the power and would like to know what for." },
    { who: "tariq", daysAgo: 15.2, sentence: "The weather models need this before anybody else does." },
    { who: "ana", daysAgo: 14.9, sentence: "I will write it up for people who do not read profiles." },
  ],
  shepherd: { by: "omar", daysAgo: 14.5 },
  comments: [
    {
      who: "grace",
      daysAgo: 13.1,
      body: "Is the cooling of the room counted? The definition stands or falls with that.",
      isMarked: true,
      answers: [
        {
          who: "kaito",
          daysAgo: 12.4,
          body: "No: what the machine draws, and nothing around it. The definition says so now, and names the room as a factor to be reported beside it.",
        },
      ],
      resolved: { by: "grace", daysAgo: 11.8 },
    },
  ],
  ballot: {
    openedDaysAgo: 4.2,
    positions: [
      { who: "omar", daysAgo: 3.9, choice: "ABSTAIN" },
      {
        who: "grace",
        daysAgo: 3.1,
        choice: "OBJECT",
        reason: "Six months are short for two laboratories to reproduce anything. I would approve with nine.",
      },
      {
        who: "omar",
        daysAgo: 1.6,
        choice: "APPROVE",
        reason: "I have asked SIG Build, and they can review the patch this quarter.",
      },
    ],
  },
};
