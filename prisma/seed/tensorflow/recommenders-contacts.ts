import type { NamedPerson } from "../shapes.ts";

// The charter calls the four from Google "co-leads and sponsors" without telling them apart.
export const recommendersContacts: readonly NamedPerson[] = [
  { name: "Bo Liu", affiliation: "Pinterest", roles: ["LEAD"] },
  { name: "Haidong Rong", affiliation: "Tencent", roles: ["LEAD"] },
  { name: "Yong Li", affiliation: "Alibaba", roles: ["LEAD"] },
  { name: "Yuefeng Zhou", affiliation: "TensorFlow, Google", roles: ["CO_LEAD", "SPONSOR"] },
  { name: "Zhenyu Tan", affiliation: "TensorFlow, Google", roles: ["CO_LEAD", "SPONSOR"] },
  { name: "Wei Wei", affiliation: "TensorFlow, Google", roles: ["CO_LEAD", "SPONSOR"] },
  { name: "Derek Cheng", affiliation: "Google Brain", roles: ["CO_LEAD", "SPONSOR"] },
];
