import type { ProposalSeed } from "./proposals.ts";

export const educationInChinese: ProposalSeed = {
  proposer: "wenjing",
  daysAgo: 3.8,
  community: "mindspore",
  language: "zh",
  answers: {
    kind: "SIG",
    name: "Education",
    otherNames: { en: "Education", ko: "Education", zh: "" },
    slug: "education",
    problem:
      "高校教师想在课程中使用 MindSpore，却找不到成体系的教案和作业。各校自己编写的材料分散在不同仓库，版本更新后常常无法运行。",
    mission: "为高校和培训机构提供可以直接用于课堂、并随 MindSpore 版本持续更新的教学材料。",
    inScope:
      "- 一学期课程的教案、实验和作业\n- 材料的持续测试：每个新版本发布后一周内完成验证\n- 教师之间的经验交流",
    outOfScope: "- 认证考试\n- 商业培训",
    demand: "我们询问了 23 位任课教师，其中 17 位表示如果有现成材料，下学期就会使用 MindSpore 授课。",
    overlap:
      "DevelopereXperience 关注贡献者和应用开发者的体验，面向的是已经在使用 MindSpore 的人；本小组面向课堂，双方可以共享新手反馈。",
    leads: [
      { name: "Wenjing Gu", affiliation: "Demo", email: "wenjing@example.org" },
      { name: "Ana Duarte", affiliation: "Demo", email: "ana@example.org" },
    ],
    members: [{ name: "Tariq Osman", affiliation: "Demo", email: "tariq@example.org" }],
    channel: "LIST",
    listName: "education",
    meetingPlan: "每月第二个周三 20:00（北京时间），线上举行。",
    joinPolicy: "OPEN",
    timeline: "前两个月完成课程大纲；第一学期结束前完成全部实验；之后随版本更新。",
  },
  supports: [
    {
      who: "tariq",
      daysAgo: 2.3,
      sentence: "I teach an evening course and would use and test the material from the first week.",
    },
  ],
};
