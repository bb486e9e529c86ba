import type { SigSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { contributing, forum, onGitHub, website } from "./links.ts";

const modelGarden = {
  en: "TensorFlow Model Garden",
  ko: "TensorFlow 모델 가든",
  zh: "TensorFlow Model Garden",
};
const hub = { en: "TensorFlow Hub", ko: "TensorFlow 허브", zh: "TensorFlow Hub" };

export const models: SigSeed = {
  slug: "models",
  name: { en: "SIG Models", ko: "SIG 모델", zh: "SIG Models" },
  summary: {
    en: "State-of-the-art models in TensorFlow 2, and best practices for research with it.",
    ko: "TensorFlow 2로 최신 기술 모델을 구현하고 연구 모범 사례를 나눕니다.",
    zh: "用 TensorFlow 2 实现前沿模型，并分享研究的最佳实践。",
  },
  description: {
    en: paragraphs(
      "SIG Models looks after two things: contributions that implement state-of-the-art models in TensorFlow 2, and the sharing of best practices for using TensorFlow 2 in state-of-the-art research. Its subgroups form around the various applications of machine learning: vision, NLP and others.",
      "Discussion and collaboration on the [TensorFlow Model Garden](https://github.com/tensorflow/models) and on [TensorFlow Hub](https://tfhub.dev) take place here. The links say how to contribute on GitHub; to talk, go to [Research & Models](https://discuss.tensorflow.org/c/research-models/26) on the forum.",
    ),
    ko: paragraphs(
      "SIG 모델은 두 가지에 힘을 쏟습니다. 하나는 TensorFlow 2에서 최신 기술 모델을 구현하는 기여이고, 다른 하나는 최신 연구에 TensorFlow 2를 활용하는 모범 사례를 나누는 일입니다. Vision, NLP 등 여러 머신러닝 응용 분야를 중심으로 하위 그룹이 있습니다.",
      "[TensorFlow 모델 가든](https://github.com/tensorflow/models)과 [TensorFlow 허브](https://tfhub.dev)에 관한 토론과 협업도 이 SIG가 주관합니다. GitHub에서 기여하는 방법은 링크에서 알아보고, 토론은 포럼의 [연구 및 모델](https://discuss.tensorflow.org/c/research-models/26)에서 함께하세요.",
    ),
    zh: paragraphs(
      "SIG Models 关注两件事：在 TensorFlow 2 中实现前沿模型的贡献，以及分享用 TensorFlow 2 开展前沿研究的最佳实践。子小组围绕不同的机器学习应用（Vision、NLP 等）展开工作。",
      "有关 [TensorFlow Model Garden](https://github.com/tensorflow/models) 和 [TensorFlow Hub](https://tfhub.dev) 的讨论与协作由本 SIG 主持。如何在 GitHub 上贡献，请查看链接；讨论请前往论坛的[研究与模型](https://discuss.tensorflow.org/c/research-models/26)。",
    ),
  },
  tags: ["models", "research", "vision", "nlp"],
  joinPolicy: "APPLY",
  links: [
    onGitHub(modelGarden, "https://github.com/tensorflow/models", {
      under: [contributing("https://github.com/tensorflow/models/blob/master/CONTRIBUTING.md")],
    }),
    onGitHub(hub, "https://github.com/tensorflow/hub", {
      under: [contributing("https://github.com/tensorflow/hub/blob/master/CONTRIBUTING.md")],
    }),
    {
      type: "FORUM",
      label: { en: "Research & Models on the forum", ko: "포럼: 연구 및 모델", zh: "论坛：研究与模型" },
      url: "https://discuss.tensorflow.org/c/research-models/26",
      note: {
        en: "A forum category shared with everybody who talks about research and models, rather than one of the SIG's own.",
        ko: "SIG 전용 게시판이 아니라 연구와 모델을 이야기하는 포럼 카테고리입니다.",
        zh: "这是讨论研究与模型的论坛分类，并非 SIG 专用。",
      },
    },
    website(hub, "https://tfhub.dev"),
  ],
};

const tensorboardName = { en: "TensorBoard", ko: "텐서보드", zh: "TensorBoard" };

export const tensorboard: SigSeed = {
  slug: "tensorboard",
  name: { en: "SIG TensorBoard", ko: "SIG 텐서보드", zh: "SIG TensorBoard" },
  summary: {
    en: "Talk about TensorBoard, the tools for inspecting TensorFlow programs.",
    ko: "TensorFlow 프로그램을 들여다보는 도구, 텐서보드를 이야기합니다.",
    zh: "交流 TensorBoard：用于检查 TensorFlow 程序的工具。",
  },
  description: {
    en: "SIG TensorBoard makes room for discussion about [TensorBoard](https://www.tensorflow.org/tensorboard), a suite of tools for inspecting, debugging and optimizing TensorFlow programs.",
    ko: "SIG 텐서보드는 [텐서보드](https://www.tensorflow.org/tensorboard)에 관한 토론이 활발해지도록 돕습니다. 텐서보드는 TensorFlow 프로그램을 검사하고 디버깅하고 최적화하는 도구 모음입니다.",
    zh: "SIG TensorBoard 促进有关 [TensorBoard](https://www.tensorflow.org/tensorboard) 的讨论。TensorBoard 是一套用于检查、调试和优化 TensorFlow 程序的工具。",
  },
  tags: ["visualization", "debugging"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(tensorboardName, "https://github.com/tensorflow/tensorboard"),
    contributing("https://github.com/tensorflow/tensorboard/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/tensorboard/"),
    website(tensorboardName, "https://www.tensorflow.org/tensorboard"),
  ],
};

export const tfxAddons: SigSeed = {
  slug: "tfx-addons",
  name: everywhere("SIG TFX-Addons"),
  summary: {
    en: "Customizations and additions for production ML, shared quickly.",
    ko: "운영 ML에 필요한 맞춤 설정과 추가 기능을 빠르게 공유합니다.",
    zh: "快速共享面向生产环境机器学习的定制与扩展。",
  },
  description: {
    en: "SIG TFX-Addons speeds up the sharing of customizations and additions that meet the needs of production ML, expand the vision, and help to take [TensorFlow Extended (TFX)](https://www.tensorflow.org/tfx) and the ML community in new directions.",
    ko: "SIG TFX-Addons는 맞춤 설정과 추가 기능이 빠르게 공유되도록 합니다. 이를 통해 운영 ML의 요구를 채우고 비전을 넓히며, [TensorFlow Extended(TFX)](https://www.tensorflow.org/tfx)와 ML 커뮤니티가 새로운 방향으로 나아가도록 돕습니다.",
    zh: "SIG TFX-Addons 加快定制内容与扩展的共享，以满足生产环境机器学习的需求、拓展愿景，并帮助 [TensorFlow Extended（TFX）](https://www.tensorflow.org/tfx) 和机器学习社区走向新的方向。",
  },
  tags: ["production", "pipelines", "extensions"],
  joinPolicy: "APPLY",
  links: [
    onGitHub(everywhere("SIG TFX-Addons"), "https://github.com/tensorflow/tfx-addons"),
    contributing("https://github.com/tensorflow/tfx-addons/blob/main/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/tfx-addons/"),
    website(everywhere("TensorFlow Extended (TFX)"), "https://www.tensorflow.org/tfx"),
  ],
};
