import type { LinkSeed, SigSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { contributing, forum, onGitHub, website } from "./links.ts";
import { recommendersCharter } from "./recommenders-charter.ts";
import { recommendersContacts } from "./recommenders-contacts.ts";
import { recommendersWorkstreams } from "./recommenders-workstreams.ts";

const name = { en: "SIG Recommenders", ko: "SIG 레코멘더(Recommenders)", zh: "SIG Recommenders" };

const links: readonly LinkSeed[] = [
  onGitHub(name, "https://github.com/tensorflow/recommenders-addons", {
    note: {
      en: "For contributions from the community, maintained by the SIG. The charter announced it as “to be created”.",
      ko: "SIG가 관리하는 커뮤니티 기여 저장소입니다. 헌장에는 ‘생성 예정’으로 적혀 있습니다.",
      zh: "由本 SIG 维护的社区贡献仓库。章程中写的是“待创建”。",
    },
  }),
  contributing("https://github.com/tensorflow/recommenders-addons/blob/master/CONTRIBUTING.md/"),
  onGitHub(everywhere("TensorFlow Recommenders"), "http://github.com/tensorflow/recommenders", {
    note: {
      en: "The TensorFlow package that the SIG's work complements.",
      ko: "SIG의 작업이 보완하는 TensorFlow 패키지입니다.",
      zh: "本 SIG 的工作所补充的 TensorFlow 软件包。",
    },
  }),
  forum("https://discuss.tensorflow.org/c/special-interest-groups/recommenders"),
  {
    type: "CHAT",
    label: { en: "Gitter chat channel", ko: "Gitter 채팅 채널", zh: "Gitter 聊天频道" },
    plannedFor: "https://gitter.im/tensorflow/sig-recommenders",
  },
  {
    type: "MEETING_NOTES",
    label: {
      en: "Monthly meeting: agenda and notes",
      ko: "월간 미팅 안건과 회의록",
      zh: "月度会议议程与纪要",
    },
    url: "https://docs.google.com/document/d/1-jLPffS_MhOd50WScfjFpVNC1DGaIwWxMQPSl5YIJYo/edit#",
  },
  {
    type: "DOCS",
    label: {
      en: "TensorFlow RFC #313 (approved)",
      ko: "TensorFlow RFC #313(승인됨)",
      zh: "TensorFlow RFC #313（已批准）",
    },
    url: "https://github.com/tensorflow/community/pull/313",
  },
  website(everywhere("TensorFlow Core"), "https://www.tensorflow.org/overview"),
  website(everywhere("TensorFlow Recommenders (TFRS)"), "https://www.tensorflow.org/recommenders"),
  website(
    {
      en: "Introducing TensorFlow Recommenders (blog)",
      ko: "TensorFlow Recommenders 소개(블로그)",
      zh: "TensorFlow Recommenders 介绍（博客）",
    },
    "https://blog.tensorflow.org/2020/09/introducing-tensorflow-recommenders.html",
  ),
];

export const recommenders: SigSeed = {
  slug: "recommenders",
  name,
  summary: {
    en: "Large-scale recommendation systems built on TensorFlow.",
    ko: "TensorFlow로 만드는 대규모 추천 시스템을 다룹니다.",
    zh: "基于 TensorFlow 构建的大规模推荐系统。",
  },
  description: {
    en: paragraphs(
      "SIG Recommenders maintains a collection of projects for large-scale recommendation systems built on TensorFlow. The community contributes and maintains them; they complement [TensorFlow Core](https://www.tensorflow.org/overview) and [TensorFlow Recommenders](https://www.tensorflow.org/recommenders) (TFRS).",
      "Its work follows the approved TensorFlow RFC [#313](https://github.com/tensorflow/community/pull/313).",
    ),
    ko: paragraphs(
      "SIG 레코멘더는 TensorFlow를 바탕으로 한 대규모 추천(recommendation) 시스템 프로젝트들을 관리합니다. 커뮤니티가 직접 기여하고 관리하는 프로젝트이며, [TensorFlow Core](https://www.tensorflow.org/overview)와 [TensorFlow Recommenders](https://www.tensorflow.org/recommenders)(TFRS)를 보완합니다.",
      "활동의 바탕은 승인된 TensorFlow RFC [#313](https://github.com/tensorflow/community/pull/313)입니다.",
    ),
    zh: paragraphs(
      "SIG Recommenders 维护一系列基于 TensorFlow 的大规模推荐系统项目。这些项目由社区贡献和维护，是对 [TensorFlow Core](https://www.tensorflow.org/overview) 和 [TensorFlow Recommenders](https://www.tensorflow.org/recommenders)（TFRS）的补充。",
      "其工作依据已获批准的 TensorFlow RFC [#313](https://github.com/tensorflow/community/pull/313)。",
    ),
  },
  tags: ["recommendation", "embeddings", "serving", "models", "pipelines"],
  joinPolicy: "APPLY",
  acceptance: {
    en: "Everybody with an interest in using TensorFlow to build recommendation systems is welcome.",
    ko: "TensorFlow로 추천 시스템을 만드는 데 관심이 있다면 누구나 환영합니다.",
    zh: "欢迎所有有兴趣使用 TensorFlow 构建推荐系统的人加入。",
  },
  workstreams: recommendersWorkstreams,
  links,
  people: recommendersContacts,
  lists: [
    {
      name: "SIG Recommenders mailing list",
      // The group's address names the domain and the group: /a/tensorflow.org/g/recommenders.
      address: "recommenders@tensorflow.org",
      policy: "MODERATED",
      archive: "PUBLIC",
      archiveUrl: "https://groups.google.com/u/1/a/tensorflow.org/g/recommenders",
    },
    {
      name: "Demo list: Recommenders announcements",
      address: "recommenders-announce@lists.example.org",
      policy: "OPEN",
      archive: "PUBLIC",
    },
  ],
  meetings: [
    {
      title: { en: "SIG monthly meeting", ko: "SIG 월간 미팅", zh: "SIG 月度会议" },
      schedule: { en: "Monthly", ko: "매월", zh: "每月一次" },
    },
  ],
  charter: {
    sourceUrl: "https://github.com/tensorflow/community/blob/master/sigs/recommenders/CHARTER.md",
    sections: recommendersCharter,
  },
};
