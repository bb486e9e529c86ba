import type { ProposalSeed } from "./proposals.ts";

/** A draft, as unfinished as drafts are. */
export const accessibility: ProposalSeed = {
  proposer: "ivan",
  daysAgo: 2.7,
  community: "tensorflow",
  language: "en",
  answers: {
    kind: "WORKING_GROUP",
    name: "Accessible Tutorials",
    slug: "accessible-tutorials",
    problem:
      "Many tutorials explain with pictures alone, and the notebooks cannot be followed with a screen reader.",
    mission:
      "Make the fifty most read tutorials usable for everybody, and write down how, so that new ones are from the start.",
    deliverables: "- Fifty revised tutorials\n- A checklist for authors",
    leads: [{ name: "Ivan Kolev", affiliation: "Demo", email: "ivan@example.org" }],
  },
};
