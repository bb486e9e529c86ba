import type { CommunitySeed } from "../shapes.ts";
import { autoKeras, kerasCv, kerasNlp, kerasTuner, tensorflowCloud } from "./own-projects.ts";
import { modelOptimization, tensorflowJs, tensorflowLite, tfx } from "./tensorflow-projects.ts";

export const keras: CommunitySeed = {
  slug: "keras",
  name: { en: "Keras", ko: "케라스", zh: "Keras" },
  summary: {
    en: "The projects around Keras, for every step of machine learning.",
    ko: "기계 학습의 모든 단계를 아우르는 케라스 생태계의 프로젝트들입니다.",
    zh: "Keras 周边项目，覆盖机器学习的每个步骤。",
  },
  about: {
    en: "The Keras project is more than its core API for building and training neural networks. Around it stands a wide range of related initiatives that together cover every step of working with machine learning.\n\nThe projects are real. The SIGs and the people shown here are invented for the demo.",
    ko: "케라스 프로젝트의 범위는 신경망을 만들고 훈련하는 핵심 API에 그치지 않습니다. 관련된 여러 활동이 모여 기계 학습 작업의 모든 단계를 폭넓게 다룹니다.\n\n프로젝트는 실제로 있는 것이며, 여기에 나오는 SIG와 사람들은 데모를 위해 지어낸 것입니다.",
    zh: "Keras 项目不限于用于构建和训练神经网络的核心 API，还包含一系列相关项目，涵盖机器学习工作流程的每一个步骤。\n\n这些项目真实存在；此处的 SIG 和人物则是为演示而虚构的。",
  },
  accentHue: 25,
  // Keras' page of its ecosystem names no code of conduct; the Contributor Covenant is the neutral choice for the demo.
  codeOfConductUrl: "https://www.contributor-covenant.org/version/2/1/code_of_conduct/",
  codeOfConductVersion: "2.1",
  links: [],
  sigs: [],
  projects: [
    kerasTuner,
    kerasNlp,
    autoKeras,
    kerasCv,
    tensorflowCloud,
    tensorflowJs,
    tensorflowLite,
    modelOptimization,
    tfx,
  ],
};
