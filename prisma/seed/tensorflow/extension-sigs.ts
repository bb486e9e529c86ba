import type { SigSeed } from "../shapes.ts";
import { everywhere, paragraphs } from "../text.ts";
import { contributing, forum, onGitHub } from "./links.ts";

const addonsName = { en: "SIG Addons", ko: "SIG 애드온", zh: "SIG Addons" };

export const addons: SigSeed = {
  slug: "addons",
  name: addonsName,
  summary: {
    en: "A repository of community contributions that bring new functionality to TensorFlow in familiar API patterns.",
    ko: "잘 알려진 API 패턴을 따르면서 TensorFlow에 새 기능을 더하는 커뮤니티 기여 저장소를 꾸립니다.",
    zh: "维护一个社区贡献仓库，以人们熟悉的 API 模式为 TensorFlow 增添新功能。",
  },
  description: {
    en: paragraphs(
      "SIG Addons builds and maintains a repository of community contributions. They conform to well-established API patterns and implement new functionality that core TensorFlow does not offer.",
      "TensorFlow supports a large number of operators, layers, metrics, losses, optimizers and more by itself. Machine learning moves fast, though, and many new developments cannot go into core TensorFlow: it may not be clear yet how broadly they apply, or mostly a small part of the community uses them. SIG Addons lets people add such extensions to the TensorFlow ecosystem in a sustainable way.",
    ),
    ko: paragraphs(
      "SIG 애드온은 커뮤니티가 기여하는 저장소를 구축하고 관리합니다. 이곳의 기여는 검증된 API 패턴을 지키면서 핵심 TensorFlow에 없는 기능을 새로 구현합니다.",
      "TensorFlow는 이미 수많은 연산자, 레이어, 메트릭, 손실, 최적화 프로그램 등을 기본으로 제공합니다. 하지만 ML은 변화가 빠른 분야여서, 널리 쓰일지 아직 분명하지 않거나 커뮤니티의 일부만 주로 사용하기 때문에 핵심 TensorFlow에 넣기 어려운 새로운 기법이 많습니다. SIG 애드온은 이런 확장 기능을 지속 가능한 방식으로 TensorFlow 생태계에 들여오는 통로입니다.",
    ),
    zh: paragraphs(
      "SIG Addons 构建并维护一个由社区贡献的代码仓库。其中的贡献遵循成熟的 API 模式，同时实现 TensorFlow 核心尚未提供的新功能。",
      "TensorFlow 本身已支持大量算子、层、指标、损失函数、优化器等。但机器学习发展迅速，许多新成果无法纳入 TensorFlow 核心：要么其普遍适用性尚不明确，要么主要只有社区中的一小部分人在使用。SIG Addons 让用户能够以可持续的方式把这些扩展引入 TensorFlow 生态系统。",
    ),
  },
  tags: ["extensions", "operators", "layers", "optimizers"],
  joinPolicy: "APPLY",
  links: [
    onGitHub(addonsName, "https://github.com/tensorflow/addons"),
    contributing("https://github.com/tensorflow/addons/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/addons/11"),
  ],
  lists: [
    {
      name: "Demo list: Addons discussion",
      address: "addons-discuss@lists.example.org",
      policy: "MODERATED",
      archive: "MEMBERS",
    },
  ],
};

const buildName = { en: "SIG Build", ko: "SIG 빌드", zh: "SIG Build" };

export const build: SigSeed = {
  slug: "build",
  name: buildName,
  summary: {
    en: "Improves and extends the way TensorFlow is built.",
    ko: "TensorFlow 빌드 프로세스를 더 좋게 다듬고 넓혀 갑니다.",
    zh: "改进并扩展 TensorFlow 的构建流程。",
  },
  description: {
    en: "SIG Build improves and extends the TensorFlow build process. For the community it maintains a repository that presents resources, guides, tools and builds which community members have contributed.",
    ko: "SIG 빌드는 TensorFlow를 빌드하는 과정을 개선하고 확장합니다. 또한 커뮤니티 구성원이 제공한 리소스와 가이드, 도구, 빌드를 소개하는 저장소를 모두를 위해 관리합니다.",
    zh: "SIG Build 致力于改进和扩展 TensorFlow 的构建流程，并为社区维护一个代码仓库，展示由社区提供的资源、指南、工具和构建版本。",
  },
  tags: ["build", "tooling"],
  joinPolicy: "APPLY",
  links: [
    onGitHub(buildName, "https://github.com/tensorflow/build"),
    contributing("https://github.com/tensorflow/build/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/build"),
  ],
  lists: [
    {
      name: "Demo list: Build announcements",
      address: "build-announce@lists.example.org",
      policy: "OPEN",
      archive: "PUBLIC",
    },
  ],
};

export const io: SigSeed = {
  slug: "io",
  name: everywhere("SIG IO"),
  summary: {
    en: "File systems and file formats that TensorFlow does not support out of the box.",
    ko: "TensorFlow가 기본으로 지원하지 않는 파일 시스템과 파일 형식을 다룹니다.",
    zh: "提供 TensorFlow 未内置支持的文件系统和文件格式。",
  },
  description: {
    en: "SIG IO maintains TensorFlow I/O, a collection of file systems and file formats beyond those with built-in support in TensorFlow.",
    ko: "SIG IO는 TensorFlow I/O를 관리합니다. TensorFlow I/O는 TensorFlow에 내장되지 않은 파일 시스템과 파일 형식을 모은 것입니다.",
    zh: "SIG IO 维护 TensorFlow I/O，它汇集了 TensorFlow 内置支持之外的各种文件系统和文件格式。",
  },
  tags: ["data", "file-formats", "file-systems"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(everywhere("SIG IO"), "https://github.com/tensorflow/io"),
    contributing("https://github.com/tensorflow/io/blob/master/CONTRIBUTING.md"),
    forum("https://discuss.tensorflow.org/c/special-interest-groups/io"),
  ],
  lists: [
    {
      name: "Demo list: IO members",
      address: "io-members@lists.example.org",
      policy: "MEMBERS",
      archive: "NONE",
    },
  ],
};

const networkingName = { en: "SIG Networking", ko: "SIG 네트워킹", zh: "SIG Networking" };

export const networking: SigSeed = {
  slug: "networking",
  name: networkingName,
  summary: {
    en: "Platform-specific networking extensions for core TensorFlow.",
    ko: "핵심 TensorFlow를 위한 플랫폼별 네트워크 확장을 다룹니다.",
    zh: "面向 TensorFlow 核心的特定平台网络扩展。",
  },
  description: {
    en: "SIG Networking maintains the TensorFlow Networking repository, which holds platform-specific networking extensions for core TensorFlow and for related utilities.",
    ko: "SIG 네트워킹은 TensorFlow 네트워킹 저장소를 관리합니다. 이 저장소는 핵심 TensorFlow와 관련 유틸리티의 네트워크 기능을 플랫폼별로 확장할 수 있게 해 줍니다.",
    zh: "SIG Networking 维护 TensorFlow Networking 仓库，为 TensorFlow 核心及相关实用工具提供特定平台的网络扩展。",
  },
  tags: ["networking", "extensions"],
  joinPolicy: "OPEN",
  links: [
    onGitHub(networkingName, "https://github.com/tensorflow/networking"),
    contributing("https://discuss.tensorflow.org/c/special-interest-groups/networking", {
      en: "Leads to the SIG's category on the forum; the source names no contributing guide and no other forum link.",
      ko: "포럼의 SIG 카테고리로 연결됩니다. 원문에는 별도의 기여 가이드나 포럼 링크가 없습니다.",
      zh: "该链接指向论坛中的 SIG 分类；原文没有另外的贡献指南或论坛链接。",
    }),
  ],
};
