import type { CommunitySeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import {
  dataCompliance,
  developerExperience,
  mindQuantum,
  msLite,
  security,
  usability,
  visualization,
} from "./application-sigs.ts";
import { compiler, data, executor, frontEnd, modelZoo, operators, parallel } from "./framework-sigs.ts";

const governance = "https://gitee.com/mindspore/community/blob/master/governance.md";
const recordings = "https://space.bilibili.com/526894060/channel/seriesdetail?sid=675044";
const howToBuildASig =
  "https://gitee.com/mindspore/community/blob/master/sigs/dx/docs/How%20to%20build%20a%20SIG%20or%20WG_cn.md";

export const mindspore: CommunitySeed = {
  slug: "mindspore",
  name: everywhere("MindSpore"),
  summary: {
    en: "Persistent groups, each responsible for a part of MindSpore, working in the open.",
    ko: "MindSpore의 각 부분을 책임지고 열린 방식으로 일하는 상설 그룹들입니다.",
    zh: "各自负责 MindSpore 某一部分、以公开方式开展工作的常设小组。",
  },
  about: {
    en: paragraphs(
      `As the MindSpore [governance](${governance}) describes, a Special Interest Group (SIG) is a persistent group that is responsible for a specific part of the project. It develops its goals and implements code contributions in open and transparent proceedings, and it goes on maintaining the code in its area.`,
      `Screen recordings of the regular SIG meetings are published on MindSpore's official [bilibili account](${recordings}).`,
    ),
    ko: paragraphs(
      `MindSpore [거버넌스](${governance}) 문서에 따르면 SIG(Special Interest Group)는 프로젝트의 특정 부분을 책임지는 상설 그룹입니다. 개방적이고 투명한 절차로 목표를 세우고 코드 기여를 구현하며, 맡은 영역의 코드를 계속 관리할 책임도 집니다.`,
      `정기 SIG 미팅의 화면 녹화는 MindSpore의 [bilibili 공식 계정](${recordings})에서 볼 수 있습니다.`,
    ),
    zh: paragraphs(
      `正如 MindSpore [治理文档](${governance})所述，特别兴趣小组（SIG）是负责项目特定部分的常设小组。SIG 以公开透明的方式制定目标并完成代码贡献，同时负责其领域内代码的持续维护。`,
      `SIG 例会的录屏可在 MindSpore 官方 [bilibili 账号](${recordings})上观看。`,
    ),
  },
  joining: {
    en: paragraphs(
      "There are two ways to join a SIG:",
      "1. Send a message to the leads whom the SIG's page names. Introduce your basic situation and say what you intend to do.\n2. Follow MindSpore's WeChat public account “MindSpore”. Information on regular SIG meetings is released there, and in the meeting the organizer shows the QR code of the WeChat group.",
    ),
    ko: paragraphs(
      "SIG에 참여하는 방법은 두 가지입니다.",
      "1. SIG 페이지에 나와 있는 리드에게 메시지를 보내 자신의 기본 사항과 지원 의향을 소개하세요.\n2. MindSpore의 WeChat 공식 계정 ‘MindSpore’를 팔로우하세요. 이 계정에서 정기 SIG 미팅 정보를 알리며, 미팅에서 주최자가 WeChat 그룹의 QR 코드를 공개합니다.",
    ),
    zh: paragraphs(
      "加入 SIG 有两种方式：",
      "1. 向 SIG 页面上列出的负责人发送消息，介绍您的基本情况和申请意向；\n2. 关注 MindSpore 的微信公众号“MindSpore”。我们会在公众号上发布 SIG 例会信息，组织者会在会议中公布微信群二维码。",
    ),
  },
  proposing: {
    en: `A new SIG is created when enough people are interested in a topic area and somebody volunteers to lead the group and submits a proposal to the steering committee. The chair facilitates the discussion and helps to synthesize proposals and decisions. [Propose now!](${howToBuildASig})`,
    ko: `어떤 주제에 관심이 충분히 모이고, 그룹의 리드를 맡겠다고 나선 사람이 운영 위원회에 제안서를 내면 새로운 SIG가 만들어집니다. 위원장은 논의를 이끌고 여러 제안과 결정을 종합하는 일을 돕습니다. [지금 제안하기](${howToBuildASig})`,
    zh: `当某一主题领域得到足够关注，并且有人自愿担任负责人、向指导委员会提交提案时，就会成立新的 SIG。主席负责推动讨论，并协助汇总提案与决定。[立即提案](${howToBuildASig})`,
  },
  accentHue: 255,
  // The page of SIGs names none; this one stands beside it in the community's repository.
  codeOfConductUrl: "https://gitee.com/mindspore/community/blob/master/code-of-conduct_en.md",
  playbookUrl: howToBuildASig,
  leadNoticeDays: 7,
  links: [
    {
      type: "DOCS",
      label: { en: "MindSpore governance", ko: "MindSpore 거버넌스", zh: "MindSpore 治理文档" },
      url: governance,
    },
    {
      type: "RECORDINGS",
      label: {
        en: "Recordings of SIG meetings (bilibili)",
        ko: "SIG 미팅 녹화(bilibili)",
        zh: "SIG 例会录屏（bilibili）",
      },
      url: recordings,
    },
    {
      type: "DOCS",
      label: {
        en: "How to build a SIG or WG (in Chinese)",
        ko: "SIG 또는 WG를 만드는 방법(중국어)",
        zh: "如何建立 SIG 或 WG",
      },
      url: howToBuildASig,
    },
  ],
  sigs: [
    frontEnd,
    compiler,
    executor,
    modelZoo,
    data,
    visualization,
    usability,
    security,
    mindQuantum,
    msLite,
    operators,
    parallel,
    developerExperience,
    dataCompliance,
  ],
  projects: [],
};
