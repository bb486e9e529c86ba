import type { CommunitySeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { addons, build, io, networking } from "./extension-sigs.ts";
import { micro, mlir } from "./hardware-sigs.ts";
import { jvm, rust, tfjs } from "./language-sigs.ts";
import { models, tensorboard, tfxAddons } from "./model-sigs.ts";
import { recommenders } from "./recommenders.ts";

export const tensorflow: CommunitySeed = {
  slug: "tensorflow",
  name: everywhere("TensorFlow"),
  summary: {
    en: "Special Interest Groups in which the community builds the heart of the TensorFlow ecosystem.",
    ko: "커뮤니티가 TensorFlow 생태계의 중심을 함께 만들어 가는 특별 이익 집단(SIG)입니다.",
    zh: "社区在特别兴趣小组（SIG）中共同建设 TensorFlow 生态系统的核心。",
  },
  about: {
    en: paragraphs(
      "A TensorFlow Special Interest Group (SIG) organises the culture of contribution on which the TensorFlow ecosystem rests. In a SIG, leads and members work side by side to build and support important uses of TensorFlow.",
      "Members of the open-source community lead the SIGs, among them industry collaborators and [Machine Learning Google Developer Experts](https://developers.google.com/community/experts) (ML GDEs). Most of TensorFlow's success is owed to their effort and their contributions.",
      "No two SIGs are alike: their energy, the breadth of their activity and the way they govern themselves differ. The [SIG charters](https://github.com/tensorflow/community/tree/master/sigs) tell the details.",
    ),
    ko: paragraphs(
      "TensorFlow SIG(특별 이익 집단)는 TensorFlow 생태계를 떠받치는 기여 문화를 꾸려 가는 모임입니다. 리드와 구성원이 함께 일하며 TensorFlow의 중요한 활용 분야를 만들고 지원합니다.",
      "SIG를 이끄는 사람들은 오픈소스 커뮤니티의 구성원입니다. 업계 협력자와 [머신러닝 Google 개발자 전문가](https://developers.google.com/community/experts)(ML GDE)도 여기에 속합니다. TensorFlow가 거둔 성공의 대부분은 이분들이 쏟은 노력과 기여 덕분입니다.",
      "SIG마다 활기와 활동 범위, 거버넌스 방식이 서로 다릅니다. 자세한 사항은 [SIG 헌장](https://github.com/tensorflow/community/tree/master/sigs)에서 확인하세요.",
    ),
    zh: paragraphs(
      "TensorFlow 特别兴趣小组（SIG）组织起支撑 TensorFlow 生态系统的社区贡献文化。在 SIG 中，负责人与成员携手合作，构建并支持 TensorFlow 的重要使用场景。",
      "SIG 由开源社区的成员领导，其中包括业界合作者和[机器学习 Google 开发者专家](https://developers.google.com/community/experts)（ML GDE）。TensorFlow 的成功在很大程度上归功于他们的努力与贡献。",
      "各个 SIG 的活跃程度、活动范围和治理方式并不相同，详情请参阅 [SIG 章程](https://github.com/tensorflow/community/tree/master/sigs)。",
    ),
  },
  joining: {
    en: "Join the SIG that works on the part of the TensorFlow ecosystem you care about most. Keep in touch with its leads and members on the [TensorFlow Forum](https://discuss.tensorflow.org/c/special-interest-groups/8): subscribe there to the [tags](https://discuss.tensorflow.org/tags) you prefer and learn when the SIG holds its regular meetings.",
    ko: "TensorFlow 생태계에서 가장 관심 있는 영역을 다루는 SIG에 가입하세요. [TensorFlow 포럼](https://discuss.tensorflow.org/c/special-interest-groups/8)에서 SIG 리드와 구성원을 꾸준히 만날 수 있습니다. 원하는 [태그](https://discuss.tensorflow.org/tags)를 구독하고 정기 SIG 미팅 소식도 받아 보세요.",
    zh: "请加入您最关心的 TensorFlow 生态领域所对应的 SIG。您可以在 [TensorFlow 论坛](https://discuss.tensorflow.org/c/special-interest-groups/8)与 SIG 的负责人和成员保持联系，订阅感兴趣的[标签](https://discuss.tensorflow.org/tags)，并了解 SIG 例会的详细信息。",
  },
  proposing: {
    en: "Is what you are looking for not here? If you think TensorFlow needs another SIG, read the [SIG playbook](https://www.tensorflow.org/community/sig_playbook) and follow its instructions to propose it to the contributor community.",
    ko: "원하는 분야의 SIG가 없나요? TensorFlow에 새로운 SIG가 필요하다면 [SIG 플레이북](https://www.tensorflow.org/community/sig_playbook)을 읽고, 안내에 따라 기여자 커뮤니티에 제안해 주세요.",
    zh: "没有找到您想要的小组？如果您认为 TensorFlow 需要一个新的 SIG，请阅读 [SIG 手册](https://www.tensorflow.org/community/sig_playbook)，并按照其中的说明向贡献者社区提出建议。",
  },
  accentHue: 55,
  codeOfConductUrl: "https://github.com/tensorflow/tensorflow/blob/master/CODE_OF_CONDUCT.md",
  adminContact: "tf-community-team@tensorflow.org",
  playbookUrl: "https://www.tensorflow.org/community/sig_playbook",
  links: [
    {
      type: "FORUM",
      label: { en: "TensorFlow Forum: SIGs", ko: "TensorFlow 포럼: SIG", zh: "TensorFlow 论坛：SIG" },
      url: "https://discuss.tensorflow.org/c/special-interest-groups/8",
    },
    {
      type: "FORUM",
      label: { en: "Forum tags", ko: "포럼 태그", zh: "论坛标签" },
      url: "https://discuss.tensorflow.org/tags",
    },
    {
      type: "CHARTER",
      label: { en: "SIG charters", ko: "SIG 헌장", zh: "SIG 章程" },
      url: "https://github.com/tensorflow/community/tree/master/sigs",
    },
    {
      type: "DOCS",
      label: { en: "SIG playbook", ko: "SIG 플레이북", zh: "SIG 手册" },
      url: "https://www.tensorflow.org/community/sig_playbook",
    },
    {
      type: "WEBSITE",
      label: {
        en: "Machine Learning Google Developer Experts (ML GDE)",
        ko: "머신러닝 Google 개발자 전문가(ML GDE)",
        zh: "机器学习 Google 开发者专家（ML GDE）",
      },
      url: "https://developers.google.com/community/experts",
    },
  ],
  sigs: [
    addons,
    build,
    io,
    jvm,
    models,
    micro,
    mlir,
    networking,
    recommenders,
    rust,
    tensorboard,
    tfjs,
    tfxAddons,
  ],
  projects: [],
};
