import type { SigSeed } from "../shapes.ts";
import { paragraphs } from "../text.ts";

/** An invented SIG: Keras' page of its ecosystem names none. */
export const timeSeries: SigSeed = {
  slug: "time-series",
  name: { en: "SIG Time Series", ko: "SIG 시계열", zh: "时间序列 SIG" },
  summary: {
    en: "Forecasting with Keras: layers, preprocessing and examples for data that comes in the order of time.",
    ko: "시간 순서로 쌓이는 데이터를 케라스로 예측하는 데 필요한 층, 전처리, 예제를 다룹니다.",
    zh: "用 Keras 做预测：面向时间序列数据的网络层、预处理与示例。",
  },
  description: {
    en: paragraphs(
      "SIG Time Series collects what people need who forecast with Keras: windows over long series, layers for irregular intervals, and examples that hold the future back as they should.",
      "This SIG and its people are invented for the demo.",
    ),
    ko: paragraphs(
      "SIG 시계열은 케라스로 예측하는 사람에게 필요한 것을 모읍니다. 긴 시계열을 나누는 윈도, 간격이 일정하지 않은 데이터를 위한 층, 미래의 값이 새어 들지 않게 짠 예제가 그것입니다.",
      "이 SIG와 사람들은 데모를 위해 지어낸 것입니다.",
    ),
    zh: paragraphs(
      "时间序列 SIG 汇集用 Keras 做预测所需的内容：对长序列切分窗口、面向不等间隔数据的网络层，以及不会泄露未来数据的示例。",
      "本 SIG 及其成员均为演示而虚构。",
    ),
  },
  responsibilities: {
    en: "- Twelve examples, each with a baseline that it has to beat\n- Review of layers and preprocessing for series\n- Answers on the list",
    ko: "- 넘어야 할 기준 모델을 갖춘 예제 12편\n- 시계열용 층과 전처리의 리뷰\n- 메일링 리스트의 질문에 답하기",
    zh: "- 十二个示例，每个都附有须超过的基准模型\n- 评审用于序列的网络层和预处理\n- 在邮件列表上答疑",
  },
  tags: ["forecasting", "examples"],
  joinPolicy: "OPEN",
  links: [
    {
      type: "REPOSITORY",
      label: { en: "Examples", ko: "예제", zh: "示例" },
      url: "https://example.org/demo/keras-time-series",
    },
    {
      type: "MEETING_NOTES",
      label: { en: "Notes of the meetings", ko: "회의록", zh: "会议记录" },
      url: "https://example.org/demo/keras-time-series/notes",
    },
  ],
  lists: [
    {
      name: "time-series",
      address: "keras-time-series@lists.example.org",
      policy: "OPEN",
      archive: "PUBLIC",
    },
  ],
  meetings: [
    {
      title: { en: "Monthly meeting", ko: "월간 회의", zh: "月度会议" },
      schedule: {
        en: "The second Tuesday of every month at 09:00 UTC; not while the SIG rests.",
        ko: "매월 둘째 화요일 09:00 UTC. SIG가 쉬는 동안에는 열리지 않습니다.",
        zh: "每月第二个周二 09:00 UTC；SIG 休眠期间不举行。",
      },
    },
  ],
};
