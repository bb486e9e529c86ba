import type { SigSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { contributing, forum, onGitHub, website } from "./links.ts";

export const jvm: SigSeed = {
  slug: "jvm",
  name: everywhere("SIG JVM"),
  summary: {
    en: "Machine learning with TensorFlow on the JVM: in Java, Scala, Kotlin and beyond.",
    ko: "Java, Scala, Kotlin 등 JVM에서 TensorFlow로 머신러닝을 할 수 있게 합니다.",
    zh: "让 Java、Scala、Kotlin 等 JVM 语言能够使用 TensorFlow 进行机器学习。",
  },
  description: {
    en: paragraphs(
      "SIG JVM maintains the TF Java bindings, with which people build, train and run machine-learning models on the JVM.",
      "Small, medium and large businesses all over the world work in Java and in other JVM languages such as Scala or Kotlin. For doing machine learning with TensorFlow at scale these languages are a strategic choice.",
    ),
    ko: paragraphs(
      "SIG JVM은 TF Java 바인딩을 관리합니다. 이 바인딩이 있으면 JVM에서 머신러닝 모델을 빌드하고 훈련하고 실행할 수 있습니다.",
      "Java를 비롯해 Scala, Kotlin 같은 JVM 언어는 전 세계 중소기업과 대기업이 두루 사용합니다. 따라서 TensorFlow로 대규모 머신러닝을 하려 할 때 전략적으로 선택해야 하는 언어입니다.",
    ),
    zh: paragraphs(
      "SIG JVM 维护 TF Java 绑定，使用户能够在 JVM 上构建、训练和运行机器学习模型。",
      "Java 以及 Scala、Kotlin 等其他 JVM 语言被世界各地的中小企业和大型企业广泛使用。要用 TensorFlow 大规模开展机器学习，选择这些语言具有战略意义。",
    ),
  },
  tags: ["language-bindings", "java", "scala", "kotlin"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(everywhere("SIG JVM"), "https://github.com/tensorflow/java"),
    contributing("https://github.com/tensorflow/java/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/jvm"),
  ],
};

export const rust: SigSeed = {
  slug: "rust",
  name: everywhere("SIG Rust"),
  summary: {
    en: "TensorFlow for people who write Rust.",
    ko: "Rust로 개발하는 사람들을 위한 TensorFlow입니다.",
    zh: "面向 Rust 开发者的 TensorFlow。",
  },
  description: {
    en: "SIG Rust maintains idiomatic Rust language bindings for TensorFlow.",
    ko: "SIG Rust는 Rust다운 방식으로 쓸 수 있는 TensorFlow 언어 바인딩을 관리합니다.",
    zh: "SIG Rust 维护符合 Rust 语言习惯的 TensorFlow 绑定。",
  },
  tags: ["language-bindings", "rust"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(everywhere("SIG Rust"), "https://github.com/tensorflow/rust/blob/master/CONTRIBUTING.md", {
      note: {
        en: "Leads to the contributing guide in the repository, as the source has it.",
        ko: "원문과 같이 저장소의 기여 가이드로 연결됩니다.",
        zh: "与原文一致，该链接指向仓库中的贡献指南。",
      },
    }),
    contributing("https://github.com/tensorflow/rust/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/rust"),
  ],
};

export const tfjs: SigSeed = {
  slug: "tfjs",
  name: everywhere("SIG TF.js"),
  summary: {
    en: "Community-contributed components for TensorFlow.js.",
    ko: "커뮤니티가 기여하는 TensorFlow.js 구성요소를 돕습니다.",
    zh: "推动社区为 TensorFlow.js 贡献组件。",
  },
  description: {
    en: "SIG TF.js makes it easy for the community to contribute components to [TensorFlow.js](https://www.tensorflow.org/js), and supports projects through the SIG.",
    ko: "SIG TF.js는 커뮤니티가 [TensorFlow.js](https://www.tensorflow.org/js)의 구성요소를 수월하게 기여하도록 돕고, SIG를 통해 여러 프로젝트를 지원합니다.",
    zh: "SIG TF.js 方便社区为 [TensorFlow.js](https://www.tensorflow.org/js) 贡献组件，并通过 SIG 为相关项目提供支持。",
  },
  tags: ["javascript", "components"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(everywhere("TensorFlow.js"), "https://github.com/tensorflow/tfjs"),
    contributing("https://github.com/tensorflow/tfjs/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/tfjs/"),
    website(everywhere("TensorFlow.js"), "https://www.tensorflow.org/js"),
  ],
};
