import type { CharterText } from "../shapes.ts";

export const charterInKorean: CharterText = {
  objective:
    "이 SIG는 TensorFlow를 대규모 추천 시스템(Recommenders)에 활용하는 일을 둘러싼 토론과 협업을 이끕니다. 추천 시스템은 업계에서 가장 흔하면서도 영향력이 큰 활용 사례 중 하나입니다. 저희는 업계의 모범 사례가 널리 공유되기를 바라며, 합의와 제품 의견을 모아 TensorFlow가 더 잘 발전하도록 돕고, 이 분야의 RFC와 PR 기여가 활발해지도록 지원하고자 합니다.",

  inScope: `승인된 TensorFlow RFC #[313](https://github.com/tensorflow/community/pull/313)을 참고하세요.

워크스트림은 다음을 비롯해 TensorFlow 생태계의 여러 측면을 다룰 수 있습니다.

- 대규모 훈련: 초대형 희소 특성으로 어떻게 훈련할 것인가? 동적 임베딩은 어떻게 다룰 것인가?
- 효율적인 서빙: 추천 모델은 대개 상당히 큰데, 초대형 모델을 어떻게 쉽게 서빙하고 어떻게 효율적으로 서빙할 것인가?
- 최신(SoTA) 기법을 활용한 모델링: 온라인 학습, 다중 목표 학습, 온라인과 오프라인 사이의 품질 불일치 해결, 모델의 이해 가능성, GNN 등.
- 엔드투엔드 파이프라인: TFX 같은 플랫폼과의 통합 등, 어떻게 지속적으로 훈련할 것인가?
- 벤더별 확장과 플랫폼 통합: 런타임별 프레임워크(예: NVIDIA Merlin, …)나 클라우드 서비스(예: GCP, AWS, Azure…)와의 통합 등.

TensorFlow는 [TensorFlow Recommenders](https://blog.tensorflow.org/2020/09/introducing-tensorflow-recommenders.html)를 오픈소스로 공개했습니다. 정교한 추천 모델을 쉽게 만들고 평가하고 서빙할 수 있게 해 주는 오픈소스 TensorFlow 패키지입니다. GitHub: [github.com/tensorflow/recommenders](http://github.com/tensorflow/recommenders)

아울러 커뮤니티 기여를 위한 전용 TensorFlow 저장소도 두며, 이 저장소 역시 SIG가 관리합니다: **github.com/tensorflow/recommenders-addons**(생성 예정). SIG 레코멘더는 TensorFlow Recommenders를 보완하는 애드온이나, TensorFlow를 쓰는 추천 시스템에 도움이 되는 라이브러리라면 무엇이든 기여할 수 있습니다. 기여 분야는 폭넓으며 위에 적은 주제에 국한되지 않습니다. 이를 통해 커뮤니티의 기여가 훨씬 쉬워지기를 바랍니다.`,

  membership:
    "TensorFlow로 추천 시스템을 만드는 데 관심이 있는 분이라면 누구나 SIG에 가입할 수 있습니다. 참여하려면 메일링 리스트 초대를 요청하세요. 메일링 리스트의 기록은 누구나 볼 수 있도록 공개되어 있습니다.",

  resources: `- SIG 레코멘더 [메일링 리스트](https://groups.google.com/u/1/a/tensorflow.org/g/recommenders)
- SIG 레코멘더가 관리하는 새 TensorFlow GitHub 저장소(github.com/tensorflow/recommenders-addons, 생성 예정)
- SIG 월간 미팅 안건과 [회의록](https://docs.google.com/document/d/1-jLPffS_MhOd50WScfjFpVNC1DGaIwWxMQPSl5YIJYo/edit#)
- SIG Gitter 채팅 채널( https://gitter.im/tensorflow/sig-recommenders , 생성 예정)`,

  contacts: `처음에는 아래의 분들이 SIG 리드를 맡으며, 새 구성원이 SIG 리드가 되겠다고 요청하는 것도 환영합니다.

- 커뮤니티 리드
  - Bo Liu, Pinterest
  - Haidong Rong, Tencent
  - Yong Li, Alibaba
- Google의 공동 리드 및 스폰서
  - Yuefeng Zhou, TensorFlow
  - Zhenyu Tan, TensorFlow
  - Wei Wei, TensorFlow
  - Derek Cheng, Google Brain

행정 관련 문의는 tf-community-team@tensorflow.org 로 보내 주세요.`,

  codeOfConduct:
    "TensorFlow와 관련된 모든 포럼과 공간이 그렇듯, SIG 레코멘더에도 [TensorFlow 행동 강령](https://github.com/tensorflow/tensorflow/blob/master/CODE_OF_CONDUCT.md)이 적용됩니다.",
};
