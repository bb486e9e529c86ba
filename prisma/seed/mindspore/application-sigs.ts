import { leadOnGitee, sigOfMindSpore } from "./sig.ts";

export const visualization = sigOfMindSpore({
  slug: "visualization",
  name: "Visualization",
  summary: {
    en: "Visualized debugging and optimization.",
    ko: "시각화된 디버깅과 최적화를 다룹니다.",
    zh: "可视化调试与调优。",
  },
  responsibilities: {
    en: "The SIG develops visualized debugging and optimization.",
    ko: "디버깅과 최적화를 눈으로 보며 할 수 있는 기능을 개발합니다.",
    zh: "负责可视化调试与调优功能的开发。",
  },
  tags: ["visualization", "debugging"],
  leads: [leadOnGitee("liangyongxiong", "liangyongxiong1024")],
  hasPage: false,
});

export const usability = sigOfMindSpore({
  slug: "usability",
  name: "Usability",
  summary: {
    en: "Making MindSpore more usable for developers.",
    ko: "개발자가 MindSpore를 더 쉽게 쓰도록 합니다.",
    zh: "让 MindSpore 对开发者更加易用。",
  },
  responsibilities: {
    en: "The SIG improves the usability of MindSpore for developers.",
    ko: "개발자를 위해 MindSpore의 사용성을 개선합니다.",
    zh: "负责提升 MindSpore 对开发者的易用性。",
  },
  tags: ["usability"],
  leads: [leadOnGitee("zhangtong", "tong-zhang")],
  hasPage: false,
});

export const security = sigOfMindSpore({
  slug: "security",
  name: "AI Security",
  summary: {
    en: "Security-related tools for MindSpore.",
    ko: "MindSpore의 보안 관련 도구를 다룹니다.",
    zh: "MindSpore 安全相关工具。",
  },
  responsibilities: {
    en: "The SIG develops the tools of MindSpore that have to do with security.",
    ko: "보안과 관련된 MindSpore 도구를 개발합니다.",
    zh: "负责 MindSpore 安全相关工具的开发。",
  },
  tags: ["security", "tooling"],
  leads: [leadOnGitee("randywangze")],
  hasPage: true,
});

export const mindQuantum = sigOfMindSpore({
  slug: "mindquantum",
  name: "MindQuantum",
  summary: { en: "Quantum machine learning.", ko: "양자 머신러닝을 다룹니다.", zh: "量子机器学习。" },
  responsibilities: {
    en: "The SIG is responsible for quantum machine learning.",
    ko: "양자 머신러닝을 책임집니다.",
    zh: "负责量子机器学习。",
  },
  tags: ["quantum"],
  leads: [leadOnGitee("lujiale", "ljl0711")],
  hasPage: false,
});

export const msLite = sigOfMindSpore({
  slug: "mslite",
  name: "MSLITE",
  summary: { en: "MindSpore Lite.", ko: "MindSpore Lite를 다룹니다.", zh: "MindSpore Lite。" },
  responsibilities: {
    en: "The SIG develops MindSpore Lite.",
    ko: "MindSpore Lite를 개발합니다.",
    zh: "负责 MindSpore Lite 的开发。",
  },
  tags: ["lite"],
  leads: [leadOnGitee("zhaizhiqiang")],
  hasPage: true,
});

export const developerExperience = sigOfMindSpore({
  slug: "dx",
  name: "DevelopereXperience",
  summary: {
    en: "A better experience for those who contribute to MindSpore or build on it.",
    ko: "MindSpore에 기여하거나 MindSpore로 개발하는 사람들의 경험을 개선합니다.",
    zh: "改善 MindSpore 贡献者与应用开发者的体验。",
  },
  responsibilities: {
    en: "The SIG improves the experience of people in the MindSpore community who contribute upstream or develop applications.",
    ko: "MindSpore 커뮤니티에서 업스트림에 기여하거나 애플리케이션을 개발하는 사람들의 경험을 개선합니다.",
    zh: "负责改善 MindSpore 社区中上游贡献者和应用开发者的体验。",
  },
  tags: ["developer-experience", "contributing"],
  leads: [leadOnGitee("jiancao81", "jiancao81", "cao-jian@cs.sjtu.edu.cn")],
  hasPage: true,
  lists: [
    {
      name: "Demo list: DX discussion",
      address: "dx-discuss@lists.example.org",
      policy: "MODERATED",
      archive: "NONE",
    },
  ],
});

export const dataCompliance = sigOfMindSpore({
  slug: "datacompliance",
  name: "DataCompliance",
  summary: {
    en: "Using and sharing datasets legally.",
    ko: "데이터세트를 합법적으로 사용하고 공유하도록 돕습니다.",
    zh: "合法地使用和共享数据集。",
  },
  responsibilities: {
    en: "The SIG aims to lower the risk in license compliance and helps developers to use and share datasets legally.",
    ko: "라이선스 준수와 관련된 위험을 줄이고, 개발자가 데이터세트를 합법적으로 사용하고 공유하도록 돕습니다.",
    zh: "旨在降低许可证合规风险，帮助开发者合法地使用和共享数据集。",
  },
  tags: ["data", "licensing", "compliance"],
  leads: [leadOnGitee("gopikrishnanrajbahadur"), leadOnGitee("clement_li")],
  hasPage: true,
});
