import type { SigSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { contributing, forum, onGitHub, website } from "./links.ts";

export const micro: SigSeed = {
  slug: "micro",
  name: { en: "SIG Micro", ko: "SIG 마이크로", zh: "SIG Micro" },
  summary: {
    en: "TensorFlow Lite for microcontrollers, DSPs and other devices with little memory.",
    ko: "마이크로 컨트롤러와 DSP처럼 메모리가 적은 장치를 위한 TensorFlow 라이트를 다룹니다.",
    zh: "面向微控制器、DSP 等内存受限设备的 TensorFlow Lite。",
  },
  description: {
    en: "SIG Micro discusses and shares updates to [TensorFlow Lite for Microcontrollers](https://www.tensorflow.org/lite/microcontrollers), a port of TensorFlow Lite designed to run machine-learning models on DSPs, microcontrollers and other devices whose memory is limited.",
    ko: "SIG 마이크로는 [마이크로 컨트롤러용 TensorFlow 라이트](https://www.tensorflow.org/lite/microcontrollers)의 새 소식을 나누고 토론합니다. 이 제품은 DSP나 마이크로 컨트롤러 등 메모리가 한정된 장치에서 머신러닝 모델을 실행할 수 있도록 TensorFlow 라이트를 포팅한 것입니다.",
    zh: "SIG Micro 讨论并分享 [TensorFlow Lite for Microcontrollers](https://www.tensorflow.org/lite/microcontrollers) 的更新。它是 TensorFlow Lite 的移植版本，用于在 DSP、微控制器以及其他内存有限的设备上运行机器学习模型。",
  },
  tags: ["embedded", "on-device", "inference"],
  joinPolicy: "APPLY",
  links: [
    onGitHub(
      { en: "TensorFlow Lite Micro", ko: "TensorFlow 라이트 마이크로", zh: "TensorFlow Lite Micro" },
      "https://github.com/tensorflow/tflite-micro",
    ),
    contributing("https://github.com/tensorflow/tflite-micro/blob/main/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/micro"),
    website(
      {
        en: "TensorFlow Lite for Microcontrollers",
        ko: "마이크로 컨트롤러용 TensorFlow 라이트",
        zh: "TensorFlow Lite for Microcontrollers",
      },
      "https://www.tensorflow.org/lite/microcontrollers",
    ),
  ],
};

export const mlir: SigSeed = {
  slug: "mlir",
  name: everywhere("SIG MLIR"),
  summary: {
    en: "Compilers and optimizations around MLIR for TensorFlow, XLA and TF Lite.",
    ko: "TensorFlow, XLA, TF 라이트를 위한 MLIR 컴파일러와 최적화 기술을 다룹니다.",
    zh: "围绕 MLIR，为 TensorFlow、XLA 和 TF Lite 提供编译器与优化技术。",
  },
  description: {
    en: paragraphs(
      "SIG MLIR maintains the [MLIR](https://mlir.llvm.org/) dialects and utilities for TensorFlow, XLA and TF Lite. They provide high-performance compilers and optimization techniques that can be applied to TensorFlow graphs and to code generation.",
      "The overarching goal is a common intermediate representation (IR): one that makes it cheaper to bring up new hardware and makes TensorFlow more usable for those who use it today.",
    ),
    ko: paragraphs(
      "SIG MLIR은 TensorFlow, XLA, TF 라이트에 쓰이는 [MLIR](https://mlir.llvm.org/) 언어와 유틸리티를 관리합니다. 이를 통해 TensorFlow 그래프와 코드 생성에 적용할 수 있는 고성능 컴파일러와 최적화 기술을 제공합니다.",
      "가장 큰 목표는 공통 중간 표현(IR)을 만드는 것입니다. 새 하드웨어를 도입하는 데 드는 비용을 줄이고, 지금의 TensorFlow 사용자가 더 편리하게 쓸 수 있게 하려는 것입니다.",
    ),
    zh: paragraphs(
      "SIG MLIR 维护用于 TensorFlow、XLA 和 TF Lite 的 [MLIR](https://mlir.llvm.org/) 语言及实用工具，提供可应用于 TensorFlow 计算图和代码生成的高性能编译器与优化技术。",
      "其首要目标是建立一种通用的中间表示（IR），以降低引入新硬件的成本，并改善现有 TensorFlow 用户的使用体验。",
    ),
  },
  tags: ["compiler", "code-generation", "hardware"],
  joinPolicy: "INVITE",
  links: [
    onGitHub(
      everywhere("SIG MLIR"),
      "https://github.com/tensorflow/tensorflow/tree/master/tensorflow/compiler/mlir",
    ),
    contributing("https://mlir.llvm.org/", {
      en: "Contributions go to the MLIR project itself, on its own site.",
      ko: "기여는 MLIR 프로젝트 자체 사이트에서 이루어집니다.",
      zh: "贡献在 MLIR 项目自己的网站上进行。",
    }),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/mlir"),
  ],
};
