import type { CastKey } from "../cast.ts";
import type { PersonKey, SigPath } from "./stage.ts";

export type Ruling = { by: PersonKey; daysAgo: number; outcome: "APPROVED" | "DECLINED"; note: string };

export type MembershipWish = {
  who: PersonKey;
  daysAgo: number;
  sig: SigPath;
  introduction: string;
  intentions: string;
  links?: readonly string[];
  lists?: readonly string[];
  ruling?: Ruling;
};

export type ListWish = { who: PersonKey; daysAgo: number; list: string; intentions: string };

export type LeadWish = {
  who: PersonKey;
  daysAgo: number;
  sig: SigPath;
  role: "LEAD" | "CO_LEAD";
  endorser: CastKey;
  intentions: string;
  experience: string;
  ruling?: Ruling;
};

export const openJoins: readonly { who: PersonKey; daysAgo: number; sig: SigPath }[] = [
  { who: "priya", daysAgo: 27.7, sig: "tensorflow/io" },
  { who: "kaito", daysAgo: 19.4, sig: "tensorflow/tfjs" },
  { who: "jisoo", daysAgo: 8.6, sig: "tensorflow/rust" },
];

export const membershipWishes: readonly MembershipWish[] = [
  {
    who: "ivan",
    daysAgo: 60.3,
    sig: "tensorflow/build",
    introduction:
      "I keep TensorFlow building on the machines of our research group, which are older than most of our students.",
    intentions:
      "I would like to document how to build for processors without AVX, and keep that guide working.",
    ruling: {
      by: "grace",
      daysAgo: 58.5,
      outcome: "APPROVED",
      note: "Welcome! As the SIG has no lead with an account here yet, the committee answers in its stead.",
    },
  },
  {
    who: "carlos",
    daysAgo: 40.7,
    sig: "tensorflow/recommenders",
    introduction: "I build the recommendations of a public library network: 90 branches, two million titles.",
    intentions:
      "Embeddings that grow while the catalogue grows. I can share what worked for us, and test pull requests on our data.",
    lists: ["recommenders@tensorflow.org", "recommenders-announce@lists.example.org"],
    ruling: {
      by: "lin",
      daysAgo: 38.5,
      outcome: "APPROVED",
      note: "Welcome, Carlos! Please bring the library case to the next monthly meeting.",
    },
  },
  {
    who: "jisoo",
    daysAgo: 33.2,
    sig: "tensorflow/recommenders",
    introduction: "중고 거래 앱에서 추천 모델을 운영하는 백엔드 개발자입니다. 서빙 쪽을 주로 맡고 있습니다.",
    intentions: "초대형 모델을 효율적으로 서빙하는 방법을 함께 고민하고, 한국어 예제 문서도 쓰고 싶습니다.",
    lists: ["recommenders-announce@lists.example.org"],
    ruling: {
      by: "yuna",
      daysAgo: 31.3,
      outcome: "APPROVED",
      note: "환영합니다! 서빙 워크스트림에서 뵙겠습니다.",
    },
  },
  {
    who: "tariq",
    daysAgo: 26.3,
    sig: "tensorflow/addons",
    introduction: "I run model servers on Kubernetes for a weather service.",
    intentions: "I want to publish our Helm charts for TensorFlow through the addons repository.",
    ruling: {
      by: "lin",
      daysAgo: 24.2,
      outcome: "DECLINED",
      note: "Thank you for asking. The repository takes operators, layers, metrics, losses and optimizers; Helm charts have no place in it. SIG Build collects community builds and tools and is likely the better home.",
    },
  },
  {
    who: "ana",
    daysAgo: 15.6,
    sig: "mindspore/dx",
    introduction: "Technical writer, seven years of documentation for open-source databases.",
    intentions:
      "The first hour with MindSpore: I want to follow the tutorials as a newcomer and repair what stops me.",
    ruling: {
      by: "mei",
      daysAgo: 13.8,
      outcome: "APPROVED",
      note: "Welcome, Ana. Newcomers' notes are exactly what we are short of.",
    },
  },
  {
    who: "kaito",
    daysAgo: 13.1,
    sig: "keras/model-cards",
    introduction: "I build software for museums and have trained two of the models on the list myself.",
    intentions: "Write the first two cards, and keep a record of what the template does not ask.",
    ruling: {
      by: "mateo",
      daysAgo: 11.6,
      outcome: "APPROVED",
      note: "Welcome, Kaito! Two cards by somebody who knows the models are the best test of the template.",
    },
  },
  {
    who: "haneul",
    daysAgo: 9.8,
    sig: "tensorflow/recommenders",
    introduction:
      "대학원에서 그래프 신경망 기반 추천을 연구하고 있습니다. TensorFlow는 3년째 쓰고 있고, 작은 오픈소스 프로젝트를 두 번 관리해 보았습니다.",
    intentions:
      "GNN 추천 모델 예제를 recommenders-addons에 기여하고 싶습니다. 우선 이슈를 정리하는 일부터 돕겠습니다.",
    lists: ["recommenders@tensorflow.org"],
  },
  {
    who: "priya",
    daysAgo: 4.4,
    sig: "tensorflow/addons",
    introduction: "I maintain two optimizers outside of core TensorFlow that several speech groups use.",
    intentions:
      "Move both into the addons repository with tests and documentation, and stay on as their maintainer.",
    lists: ["addons-discuss@lists.example.org"],
  },
  {
    who: "wenjing",
    daysAgo: 3.4,
    sig: "tensorflow/recommenders",
    introduction: "我在一家短视频公司负责推荐模型的训练平台，日常处理百亿级稀疏特征。",
    intentions: "希望参与动态嵌入的设计讨论，并把我们在增量训练方面的经验整理成文档贡献给社区。",
    lists: ["recommenders@tensorflow.org", "recommenders-announce@lists.example.org"],
  },
  {
    who: "wenjing",
    daysAgo: 2.5,
    sig: "mindspore/dx",
    introduction: "我是推荐系统工程师，最近开始把一部分模型迁移到 MindSpore。",
    intentions: "想整理迁移过程中遇到的报错信息，帮助改进错误提示和新手文档。",
    lists: ["dx-discuss@lists.example.org"],
  },
];

export const listWishes: readonly ListWish[] = [
  {
    who: "tariq",
    daysAgo: 6.3,
    list: "dx-discuss@lists.example.org",
    intentions:
      "I teach MindSpore in an evening course and would like to hear of changes before my students do.",
  },
  {
    who: "kaito",
    daysAgo: 1,
    list: "recommenders@tensorflow.org",
    intentions:
      "I read the public archive already and would like to answer questions about serving in the browser.",
  },
];

export const leadWishes: readonly LeadWish[] = [
  {
    who: "carlos",
    daysAgo: 2.3,
    sig: "tensorflow/recommenders",
    role: "CO_LEAD",
    endorser: "yuna",
    intentions:
      "To look after new members: answer their first questions and find each of them a first task within a week.",
    experience:
      "I have chaired the systems working group of our library network for four years, and every new colleague there gets their first task from me.",
  },
  {
    who: "priya",
    daysAgo: 3.2,
    sig: "mindspore/dx",
    role: "CO_LEAD",
    endorser: "mei",
    intentions: "To have somebody read every first question of a newcomer within a day.",
    experience: "I have answered the newcomers of two speech groups for three years.",
    ruling: {
      by: "mei",
      daysAgo: 1.9,
      outcome: "APPROVED",
      note: "That is what we are short of. Thank you.",
    },
  },
];
