import type { CharterText } from "../shapes.ts";

export const charterInChinese: CharterText = {
  objective:
    "本 SIG 将推动围绕使用 TensorFlow 构建大规模推荐系统（Recommenders）的讨论与合作。推荐系统是业界最常见、影响最大的应用场景之一。我们希望鼓励业界分享最佳实践，凝聚共识、收集产品反馈，帮助 TensorFlow 更好地演进，并促进该领域的 RFC 和 PR 贡献。",

  inScope: `请参阅已获批准的 TensorFlow RFC #[313](https://github.com/tensorflow/community/pull/313)。

工作方向可能涉及 TensorFlow 生态系统的多个方面，包括：

- 大规模训练：如何用超大规模稀疏特征进行训练？如何处理动态嵌入？
- 高效服务：推荐模型通常相当庞大，如何方便地为超大模型提供服务？如何提高服务效率？
- 采用最先进（SoTA）技术的建模：在线学习、多目标学习、处理线上与线下质量不一致的问题、模型可理解性、GNN 等。
- 端到端流水线：如何持续训练，例如与 TFX 等平台集成。
- 厂商特定扩展与平台集成：例如特定运行时的框架（如 NVIDIA Merlin 等），以及与云服务（如 GCP、AWS、Azure 等）的集成。

请注意，TensorFlow 已开源 [TensorFlow Recommenders](https://blog.tensorflow.org/2020/09/introducing-tensorflow-recommenders.html)。这是一个开源的 TensorFlow 软件包，让构建、评估和部署复杂的推荐模型变得简单。GitHub：[github.com/tensorflow/recommenders](http://github.com/tensorflow/recommenders)

此外，我们还设有一个专门面向社区贡献、同样由 SIG 维护的 TensorFlow 仓库：**github.com/tensorflow/recommenders-addons**（待创建）。SIG Recommenders 可以贡献更多插件作为 TensorFlow Recommenders 的补充，也可以贡献任何有助于使用 TensorFlow 构建推荐系统的库。贡献领域可以很广，不限于以上列出的主题。我们希望这能让社区贡献变得更加容易。`,

  membership:
    "欢迎所有有兴趣使用 TensorFlow 构建推荐系统的人加入本 SIG。如欲参与，请申请加入邮件列表的邀请。邮件列表的存档可公开访问。",

  resources: `- SIG Recommenders [邮件列表](https://groups.google.com/u/1/a/tensorflow.org/g/recommenders)
- 由 SIG Recommenders 维护的新 TensorFlow GitHub 仓库（github.com/tensorflow/recommenders-addons，待创建）
- SIG 月度会议议程与[纪要](https://docs.google.com/document/d/1-jLPffS_MhOd50WScfjFpVNC1DGaIwWxMQPSl5YIJYo/edit#)
- SIG Gitter 聊天频道（ https://gitter.im/tensorflow/sig-recommenders ，待创建）`,

  contacts: `SIG 最初由以下人员担任负责人，也欢迎新成员申请成为 SIG 负责人。

- 社区负责人
  - Bo Liu，Pinterest
  - Haidong Rong，Tencent
  - Yong Li，Alibaba
- 来自 Google 的联合负责人和赞助人
  - Yuefeng Zhou，TensorFlow
  - Zhenyu Tan，TensorFlow
  - Wei Wei，TensorFlow
  - Derek Cheng，Google Brain

行政事务请联系 tf-community-team@tensorflow.org 。`,

  codeOfConduct:
    "与所有 TensorFlow 相关的论坛和空间一样，SIG Recommenders 须遵守 [TensorFlow 行为准则](https://github.com/tensorflow/tensorflow/blob/master/CODE_OF_CONDUCT.md)。",
};
