import type { ProjectSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { documentation, repository } from "./links.ts";

const kerasTeam = { en: "Keras team", ko: "케라스 팀", zh: "Keras 团队" };

export const kerasTuner: ProjectSeed = {
  slug: "keras-tuner",
  name: everywhere("KerasTuner"),
  summary: {
    en: paragraphs(
      "A framework for optimizing hyperparameters, easy to use and scalable, that takes the difficulty out of searching for them. You describe the search space in define-by-run syntax; one of several search algorithms then finds the best values for your model.",
      "Bayesian optimization, Hyperband and random search come with it. It is designed to be easy to extend, so that researchers can try out new search algorithms.",
    ),
    ko: paragraphs(
      "하이퍼파라미터 탐색의 어려움을 덜어 주는, 사용하기 쉽고 확장성이 좋은 하이퍼파라미터 최적화 프레임워크입니다. 실행하면서 정의하는 문법으로 탐색 공간을 간단히 설정하면, 여러 탐색 알고리듬 중 하나가 모델에 가장 알맞은 값을 찾아 줍니다.",
      "베이즈 최적화, Hyperband, 무작위 탐색 알고리듬을 내장하고 있습니다. 연구자가 새로운 탐색 알고리듬을 실험할 수 있도록 쉽게 확장되게 설계했습니다.",
    ),
    zh: paragraphs(
      "一个易用且可扩展的超参数优化框架，解决了超参数搜索的难题。您用“运行时定义”的语法配置搜索空间，再从多种搜索算法中选择一种，为模型找到最佳的超参数值。",
      "内置贝叶斯优化、Hyperband 和随机搜索算法，其设计也便于研究人员扩展，以试验新的搜索算法。",
    ),
  },
  relation: "FIRST_PARTY",
  links: [
    documentation(everywhere("KerasTuner"), "https://keras.io/keras_tuner/"),
    repository(everywhere("KerasTuner"), "https://github.com/keras-team/keras-tuner"),
  ],
};

export const kerasNlp: ProjectSeed = {
  slug: "keras-nlp",
  name: everywhere("KerasNLP"),
  summary: {
    en: paragraphs(
      "A simple yet powerful API for building natural language processing (NLP) models. Its modular building blocks follow the standard Keras interfaces (layers, metrics), so work with them is quick and flexible.",
      "Engineers in applied NLP can put together training and inference pipelines with it that are state of the art and ready for production. The Keras team maintains KerasNLP directly.",
    ),
    ko: paragraphs(
      "자연어 처리(Natural Language Processing, NLP) 모델을 만들기 위한 간단하고도 강력한 API입니다. 구성 모듈이 표준 케라스 인터페이스(층, 지표)를 따르므로 작업을 빠르고 유연하게 진행할 수 있습니다.",
      "응용 NLP 엔지니어는 이 라이브러리로 제품에 쓸 수 있는 최첨단 훈련 및 추론 파이프라인을 조립할 수 있습니다. 케라스 팀이 직접 관리합니다.",
    ),
    zh: paragraphs(
      "一个简单而强大的 API，用于构建自然语言处理（Natural Language Processing，NLP）模型。其模块化组件遵循标准的 Keras 接口（层、指标），让工作快速而灵活。",
      "应用 NLP 工程师可以用它组装达到生产级别的先进训练与推理流水线。KerasNLP 由 Keras 团队直接维护。",
    ),
  },
  maintainer: kerasTeam,
  relation: "FIRST_PARTY",
  links: [
    documentation(everywhere("KerasNLP"), "https://keras.io/keras_nlp/"),
    repository(everywhere("KerasNLP"), "https://github.com/keras-team/keras-nlp"),
  ],
};

export const autoKeras: ProjectSeed = {
  slug: "autokeras",
  name: everywhere("AutoKeras"),
  summary: {
    en: paragraphs(
      "An AutoML system based on Keras, developed by the [DATA Lab](http://faculty.cs.tamu.edu/xiahu/index.html) at Texas A&M University. It wants to put machine learning within everybody's reach.",
      "High-level end-to-end APIs such as [`ImageClassifier`](https://autokeras.com/tutorial/image_classification/) and [`TextClassifier`](https://autokeras.com/tutorial/text_classification/) solve machine-learning problems in a few lines, and [flexible building blocks](https://autokeras.com/tutorial/customized/) are there for architecture search.",
    ),
    ko: paragraphs(
      "케라스를 기반으로 하는 AutoML 시스템으로, 텍사스 A&M 대학교의 [DATA 랩](http://faculty.cs.tamu.edu/xiahu/index.html)에서 개발했습니다. 누구나 기계 학습을 쓸 수 있게 하는 것을 목표로 합니다.",
      "[`ImageClassifier`](https://autokeras.com/tutorial/image_classification/)나 [`TextClassifier`](https://autokeras.com/tutorial/text_classification/) 같은 고수준 전범위 API를 쓰면 몇 줄만으로 기계 학습 문제를 풀 수 있습니다. 구조 탐색을 위한 [유연한 요소들](https://autokeras.com/tutorial/customized/)도 갖추고 있습니다.",
    ),
    zh: paragraphs(
      "一个基于 Keras 的 AutoML 系统，由德克萨斯 A&M 大学的 [DATA 实验室](http://faculty.cs.tamu.edu/xiahu/index.html)开发，目标是让每个人都能使用机器学习。",
      "它提供 [`ImageClassifier`](https://autokeras.com/tutorial/image_classification/)、[`TextClassifier`](https://autokeras.com/tutorial/text_classification/) 等高层端到端 API，只需几行代码即可解决机器学习问题；还提供用于架构搜索的[灵活构建模块](https://autokeras.com/tutorial/customized/)。",
    ),
  },
  maintainer: {
    en: "DATA Lab, Texas A&M University",
    ko: "텍사스 A&M 대학교 DATA 랩",
    zh: "德克萨斯 A&M 大学 DATA 实验室",
  },
  maintainerUrl: "http://faculty.cs.tamu.edu/xiahu/index.html",
  relation: "COMMUNITY",
  links: [
    documentation(everywhere("AutoKeras"), "https://autokeras.com/"),
    repository(everywhere("AutoKeras"), "https://github.com/keras-team/autokeras"),
    documentation(everywhere("ImageClassifier"), "https://autokeras.com/tutorial/image_classification/"),
    documentation(everywhere("TextClassifier"), "https://autokeras.com/tutorial/text_classification/"),
    {
      type: "DOCS",
      label: {
        en: "Flexible building blocks for architecture search",
        ko: "구조 탐색을 위한 유연한 요소들",
        zh: "用于架构搜索的灵活构建模块",
      },
      url: "https://autokeras.com/tutorial/customized/",
    },
  ],
};

export const kerasCv: ProjectSeed = {
  slug: "keras-cv",
  name: everywhere("KerasCV"),
  summary: {
    en: paragraphs(
      "A repository of modular building blocks (layers, metrics, losses, data augmentation) for engineers in applied computer vision (CV). With them, state-of-the-art training and inference pipelines of production quality are quickly assembled for common purposes: image classification, object detection, image segmentation, image data augmentation.",
      "KerasCV can be seen as a horizontal extension of the Keras API: a collection of first-party Keras objects (layers, metrics and so on) that are too specialized for core Keras. They are nonetheless as polished and as backwards compatible as the rest of the Keras API, and (unlike TFAddons) maintained by the Keras team itself.",
    ),
    ko: paragraphs(
      "응용 컴퓨터 비전(Computer Vision, CV) 엔지니어를 위한 구성 모듈(층, 지표, 손실, 데이터 증대) 저장소입니다. 이미지 분류, 사물 탐지, 이미지 분할, 이미지 데이터 증대처럼 흔한 용도에 쓸 제품 수준의 최첨단 훈련 및 추론 파이프라인을 빠르게 조립할 수 있습니다.",
      "케라스 API를 수평으로 확장한 것이라고 볼 수 있습니다. 코어 케라스에 넣기에는 너무 특수하지만 직접 만든 케라스 객체(층, 지표 등)를 모았습니다. 그래도 다른 케라스 API와 같은 수준으로 다듬고 하위 호환성을 보장하며, (TFAddons와 달리) 케라스 팀이 스스로 관리합니다.",
    ),
    zh: paragraphs(
      "面向应用计算机视觉（Computer Vision，CV）工程师的模块化组件（层、指标、损失函数、数据增强）仓库。借助它们，可以为图像分类、目标检测、图像分割、图像数据增强等常见用途快速组装达到生产级别的先进训练与推理流水线。",
      "KerasCV 可以理解为 Keras API 的横向扩展：它是一组自研的 Keras 对象（层、指标等），因过于专门而不适合放入 Keras 核心。但它们与其他 Keras API 一样经过打磨，并保证同等的向后兼容性，而且（与 TFAddons 不同）由 Keras 团队自己维护。",
    ),
  },
  maintainer: kerasTeam,
  relation: "FIRST_PARTY",
  links: [
    documentation(everywhere("KerasCV"), "https://keras.io/keras_cv/"),
    repository(everywhere("KerasCV"), "https://github.com/keras-team/keras-cv"),
  ],
};

const cloudName = { en: "TensorFlow Cloud", ko: "텐서플로 클라우드", zh: "TensorFlow Cloud" };

export const tensorflowCloud: ProjectSeed = {
  slug: "tensorflow-cloud",
  name: cloudName,
  summary: {
    en: paragraphs(
      "A set of tools, maintained by the Keras team at Google, that helps to run large Keras training jobs on GCP with as little effort as possible.",
      "Running experiments on eight or more CPUs in the cloud becomes as easy as calling `model.fit()`.",
    ),
    ko: paragraphs(
      "최소한의 노력으로 GCP에서 대규모 케라스 훈련 작업을 실행하도록 돕는 도구 모음으로, 구글의 케라스 팀이 관리합니다.",
      "`model.fit()`을 호출하는 것만큼 쉽게 클라우드의 CPU 8개 이상에서 실험 모델을 돌려 볼 수 있습니다.",
    ),
    zh: paragraphs(
      "由 Google 的 Keras 团队维护的一套工具，帮助您以最少的工作量在 GCP 上运行大规模 Keras 训练任务。",
      "在云端的 8 个或更多 CPU 上运行实验模型，就像调用 `model.fit()` 一样简单。",
    ),
  },
  maintainer: { en: "Keras team at Google", ko: "구글 케라스 팀", zh: "Google 的 Keras 团队" },
  relation: "FIRST_PARTY",
  links: [repository(cloudName, "http://github.com/tensorflow/cloud")],
};
