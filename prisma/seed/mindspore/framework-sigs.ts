import { leadOnGitee, sigOfMindSpore } from "./sig.ts";

export const frontEnd = sigOfMindSpore({
  slug: "frontend",
  name: "FrontEnd",
  summary: {
    en: "Front-end expression in MindSpore.",
    ko: "MindSpore의 프런트엔드 표현을 다룹니다.",
    zh: "MindSpore 前端表达。",
  },
  responsibilities: {
    en: "The SIG develops the front-end expression of MindSpore.",
    ko: "MindSpore의 프런트엔드 표현을 개발합니다.",
    zh: "负责 MindSpore 前端表达的开发。",
  },
  tags: ["front-end"],
  leads: [leadOnGitee("wangnan", "wangnan39")],
  hasPage: true,
});

export const compiler = sigOfMindSpore({
  slug: "compiler",
  name: "Compiler",
  summary: {
    en: "High-level graph compilation in MindSpore.",
    ko: "MindSpore의 상위 수준 그래프 컴파일을 다룹니다.",
    zh: "MindSpore 高层图编译。",
  },
  responsibilities: {
    en: "The SIG develops the high-level graph compilation of MindSpore.",
    ko: "MindSpore의 상위 수준 그래프 컴파일 기능을 개발합니다.",
    zh: "负责 MindSpore 高层图编译的开发。",
  },
  tags: ["compiler", "graph"],
  leads: [leadOnGitee("zh_qh")],
  hasPage: true,
});

export const executor = sigOfMindSpore({
  slug: "executor",
  name: "Executor",
  summary: {
    en: "Back-end support for the pipeline in MindSpore.",
    ko: "MindSpore 파이프라인의 백엔드 지원을 다룹니다.",
    zh: "MindSpore 流水线的后端支持。",
  },
  responsibilities: {
    en: "The SIG develops MindSpore's back-end support for the pipeline.",
    ko: "MindSpore에서 파이프라인을 위한 백엔드 지원을 개발합니다.",
    zh: "负责 MindSpore 后端对流水线支持的开发。",
  },
  tags: ["back-end", "pipelines"],
  leads: [leadOnGitee("kisnwang")],
  hasPage: true,
});

export const modelZoo = sigOfMindSpore({
  slug: "modelzoo",
  name: "ModelZoo",
  summary: {
    en: "MindSpore's model zoo and additional operators.",
    ko: "MindSpore의 모델 저장소와 추가 연산자를 다룹니다.",
    zh: "MindSpore 模型库与附加算子。",
  },
  responsibilities: {
    en: "The SIG develops the MindSpore modelzoo and additional ops.",
    ko: "MindSpore modelzoo와 추가 연산자(ops)를 개발합니다.",
    zh: "负责 MindSpore modelzoo 及附加算子（ops）的开发。",
  },
  tags: ["models", "operators"],
  leads: [leadOnGitee("chenhaozhe", "c_34")],
  hasPage: true,
});

export const data = sigOfMindSpore({
  slug: "data",
  name: "Data",
  summary: {
    en: "Data processing and data format transformation in MindSpore.",
    ko: "MindSpore의 데이터 처리와 데이터 형식 변환을 다룹니다.",
    zh: "MindSpore 数据处理与数据格式转换。",
  },
  responsibilities: {
    en: "The SIG develops how MindSpore processes data and transforms data formats.",
    ko: "MindSpore가 데이터를 처리하고 데이터 형식을 변환하는 기능을 개발합니다.",
    zh: "负责 MindSpore 数据处理和数据格式转换功能的开发。",
  },
  tags: ["data", "file-formats"],
  leads: [leadOnGitee("liucunwei")],
  hasPage: true,
});

export const operators = sigOfMindSpore({
  slug: "operators",
  name: "Operators",
  summary: {
    en: "MindSpore operators for CPU, GPU and Ascend.",
    ko: "CPU, GPU, Ascend용 MindSpore 연산자를 다룹니다.",
    zh: "面向 CPU、GPU 和 Ascend 的 MindSpore 算子。",
  },
  responsibilities: {
    en: "The SIG develops the MindSpore operators (CPU/GPU/Ascend).",
    ko: "MindSpore 연산자(CPU/GPU/Ascend)를 개발합니다.",
    zh: "负责 MindSpore 算子（CPU/GPU/Ascend）的开发。",
  },
  tags: ["operators", "hardware"],
  leads: [leadOnGitee("liangchenghui")],
  hasPage: false,
});

export const parallel = sigOfMindSpore({
  slug: "parallel",
  name: "Parallel",
  summary: {
    en: "Finding efficient parallel strategies for DNNs automatically.",
    ko: "DNN에 효율적인 병렬 전략을 자동으로 찾는 기능을 다룹니다.",
    zh: "自动寻找高效的 DNN 并行策略。",
  },
  responsibilities: {
    en: "The SIG develops the part of MindSpore that automatically finds an efficient parallel strategy for DNN training and inference.",
    ko: "DNN 훈련과 추론에 효율적인 병렬 전략을 자동으로 찾아 주는 MindSpore의 기능을 개발합니다.",
    zh: "负责开发 MindSpore 为 DNN 训练和推理自动寻找高效并行策略的功能。",
  },
  tags: ["parallel", "training", "inference"],
  leads: [leadOnGitee("baiyouhui", "bert0108")],
  hasPage: true,
});
