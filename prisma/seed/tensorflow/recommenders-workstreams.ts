import type { Words } from "../text.ts";

export const recommendersWorkstreams: readonly { title: Words; description: Words }[] = [
  {
    title: { en: "Training with scale", ko: "대규모 훈련", zh: "大规模训练" },
    description: {
      en: "Training from super large sparse features, and dealing with dynamic embeddings.",
      ko: "초대형 희소 특성으로 훈련하는 방법과 동적 임베딩을 다루는 방법을 찾습니다.",
      zh: "研究如何用超大规模稀疏特征进行训练，以及如何处理动态嵌入。",
    },
  },
  {
    title: { en: "Serving with efficiency", ko: "효율적인 서빙", zh: "高效服务" },
    description: {
      en: "Recommendation models are usually pretty large: how to serve them easily, and how to serve them efficiently.",
      ko: "추천 모델은 대개 상당히 큽니다. 초대형 모델을 쉽고 효율적으로 서빙하는 방법을 찾습니다.",
      zh: "推荐模型通常相当庞大：研究如何方便且高效地部署超大模型并提供服务。",
    },
  },
  {
    title: {
      en: "Modeling with SoTA techniques",
      ko: "최신(SoTA) 기법을 활용한 모델링",
      zh: "采用最先进（SoTA）技术的建模",
    },
    description: {
      en: "Online learning, multi-target learning, inconsistent quality between online and offline, model understandability, GNNs and more.",
      ko: "온라인 학습, 다중 목표 학습, 온라인과 오프라인 사이의 품질 불일치, 모델의 이해 가능성, GNN 등을 다룹니다.",
      zh: "在线学习、多目标学习、处理线上与线下质量不一致的问题、模型可理解性、GNN 等。",
    },
  },
  {
    title: { en: "End-to-end pipeline", ko: "엔드투엔드 파이프라인", zh: "端到端流水线" },
    description: {
      en: "How to train continuously, for example by integrating with platforms like TFX.",
      ko: "TFX 같은 플랫폼과 통합하는 등 지속적으로 훈련하는 방법을 찾습니다.",
      zh: "研究如何持续训练，例如与 TFX 等平台集成。",
    },
  },
  {
    title: {
      en: "Vendor specific extensions and platform integrations",
      ko: "벤더별 확장과 플랫폼 통합",
      zh: "厂商特定扩展与平台集成",
    },
    description: {
      en: "Runtime specific frameworks (e.g. NVIDIA Merlin) and integrations with cloud services (e.g. GCP, AWS, Azure).",
      ko: "런타임별 프레임워크(예: NVIDIA Merlin)와 클라우드 서비스(예: GCP, AWS, Azure) 통합을 다룹니다.",
      zh: "例如特定运行时的框架（如 NVIDIA Merlin），以及与云服务（如 GCP、AWS、Azure）的集成。",
    },
  },
];
