import type { ProjectSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { website } from "./links.ts";

const jsName = { en: "TensorFlow.js", ko: "텐서플로.js", zh: "TensorFlow.js" };

export const tensorflowJs: ProjectSeed = {
  slug: "tensorflow-js",
  name: jsName,
  summary: {
    en: paragraphs(
      "TensorFlow's JavaScript runtime. It runs TensorFlow models in the browser or on a [Node.js](https://nodejs.org/en/) server, for training as well as for inference.",
      "It loads Keras models natively, so you can fine-tune or retrain your Keras models right in the browser.",
    ),
    ko: paragraphs(
      "텐서플로의 자바스크립트 런타임입니다. 브라우저나 [Node.js](https://nodejs.org/en/) 서버에서 텐서플로 모델을 훈련 방식으로도 추론 방식으로도 실행할 수 있습니다.",
      "케라스 모델을 기본적으로 불러올 수 있어, 브라우저에서 바로 케라스 모델을 미세 조정하거나 다시 훈련할 수 있습니다.",
    ),
    zh: paragraphs(
      "TensorFlow 的 JavaScript 运行时。它可以在浏览器或 [Node.js](https://nodejs.org/en/) 服务器上运行 TensorFlow 模型，既可训练也可推理。",
      "它原生支持加载 Keras 模型，因此您可以直接在浏览器中微调或重新训练 Keras 模型。",
    ),
  },
  nativeSupport: true,
  relation: "INTEGRATION",
  sig: { community: "tensorflow", slug: "tfjs" },
  links: [
    website(jsName, "https://www.tensorflow.org/js"),
    website(everywhere("Node.js"), "https://nodejs.org/en/"),
  ],
};

const liteName = { en: "TensorFlow Lite", ko: "텐서플로 Lite", zh: "TensorFlow Lite" };

export const tensorflowLite: ProjectSeed = {
  slug: "tensorflow-lite",
  name: liteName,
  summary: {
    en: "A runtime for efficient inference on the device, with native support for Keras models. Put your models on Android, on iOS or on embedded devices.",
    ko: "장치에서 효율적으로 추론하기 위한 런타임으로, 케라스 모델을 기본적으로 지원합니다. 안드로이드, iOS, 임베디드 장치에 모델을 배포할 수 있습니다.",
    zh: "用于设备端高效推理的运行时，原生支持 Keras 模型。您可以将模型部署到 Android、iOS 或嵌入式设备上。",
  },
  nativeSupport: true,
  relation: "INTEGRATION",
  links: [website(liteName, "https://www.tensorflow.org/lite")],
};

export const modelOptimization: ProjectSeed = {
  slug: "model-optimization",
  name: { en: "Model optimization toolkit", ko: "모델 최적화 도구", zh: "模型优化工具包" },
  summary: {
    en: paragraphs(
      "The TensorFlow Model Optimization Toolkit is a set of tools that make inference models faster and save memory and power, by *post-training weight quantization* and *pruning-aware training*.",
      "It supports Keras models natively, and its pruning API is built directly on the Keras API.",
    ),
    ko: paragraphs(
      "텐서플로 모델 최적화 도구는 *훈련 후 가중치 양자화*와 *가지치기 결합 훈련*으로 추론 모델을 더 빠르게 하고 메모리와 전력을 아껴 주는 도구 모음입니다.",
      "케라스 모델을 기본적으로 지원하며, 가지치기 API는 케라스 API를 직접 이용해 만들었습니다.",
    ),
    zh: paragraphs(
      "TensorFlow 模型优化工具包是一套工具，通过*训练后权重量化*和*剪枝感知训练*，让推理模型更快、更省内存、更省电。",
      "它原生支持 Keras 模型，其剪枝 API 直接构建在 Keras API 之上。",
    ),
  },
  nativeSupport: true,
  relation: "INTEGRATION",
  links: [
    website(
      {
        en: "TensorFlow Model Optimization Toolkit",
        ko: "텐서플로 모델 최적화 도구",
        zh: "TensorFlow 模型优化工具包",
      },
      "https://www.tensorflow.org/model_optimization",
    ),
  ],
};

export const tfx: ProjectSeed = {
  slug: "tfx",
  name: { en: "TFX integration", ko: "TFX 연동", zh: "TFX 集成" },
  summary: {
    en: "TFX is an end-to-end platform for deploying and managing production machine-learning pipelines. It has [native support for Keras models](https://www.tensorflow.org/tfx/guide/keras).",
    ko: "TFX는 머신 러닝 제품 파이프라인을 배포하고 관리하는 전범위 플랫폼입니다. [케라스 모델을 기본적으로 지원](https://www.tensorflow.org/tfx/guide/keras)합니다.",
    zh: "TFX 是用于部署和管理生产级机器学习流水线的端到端平台，[原生支持 Keras 模型](https://www.tensorflow.org/tfx/guide/keras)。",
  },
  nativeSupport: true,
  relation: "INTEGRATION",
  sig: { community: "tensorflow", slug: "tfx-addons" },
  links: [
    {
      type: "DOCS",
      label: { en: "Keras in TFX", ko: "TFX의 케라스 지원", zh: "在 TFX 中使用 Keras" },
      url: "https://www.tensorflow.org/tfx/guide/keras",
    },
  ],
};
