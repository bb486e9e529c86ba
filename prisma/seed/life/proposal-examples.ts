import type { ProposalSeed } from "./proposals.ts";

export const examplesInKorean: ProposalSeed = {
  proposer: "haneul",
  daysAgo: 4.6,
  community: "keras",
  language: "ko",
  answers: {
    kind: "WORKING_GROUP",
    name: "한국어 예제 작업반",
    otherNames: { en: "Korean Examples", ko: "", zh: "韩语示例" },
    slug: "korean-examples",
    problem:
      "케라스 생태계의 예제는 대부분 영어로만 제공됩니다. 한국어로 옮긴 글은 개인 블로그에 흩어져 있고, API가 바뀌어도 고쳐지지 않습니다.",
    mission: "자주 읽히는 예제 30편을 한국어로 제공하고, 원문이 바뀌면 2주 안에 따라잡는 체계를 만듭니다.",
    inScope: "- 예제 30편의 번역과 검수\n- 용어집\n- 원문 변경을 알려 주는 자동 점검",
    outOfScope: "- API 문서 번역\n- 새로운 예제 작성",
    deliverables: "- 한국어 예제 30편\n- 용어집 1.0\n- 변경 점검 스크립트",
    demand: "대학 동아리 네 곳과 스터디 모임 두 곳이 검수에 참여하겠다고 했습니다.",
    overlap:
      "카탈로그의 프로젝트 가운데 번역을 다루는 곳은 없습니다. 각 프로젝트의 원문 관리자와는 변경 사항만 주고받습니다.",
    leads: [
      { name: "Haneul Moon", affiliation: "Demo", email: "haneul@example.org" },
      { name: "Jisoo Bae", affiliation: "Demo", email: "jisoo@example.org" },
    ],
    channel: "LIST",
    listName: "korean-examples",
    meetingPlan: "격주 화요일 21:00(한국 시간), 온라인.",
    joinPolicy: "OPEN",
    exitCriteria: "예제 30편과 용어집이 공개되고, 관리 담당자가 정해지면 작업반을 마칩니다.",
    reviewDate: "2027-06-30",
    timeline: "첫 달에 용어집 초안, 이후 매달 다섯 편씩 옮깁니다.",
  },
  supports: [
    {
      who: "jisoo",
      daysAgo: 3.5,
      sentence: "번역 검수를 맡고, 예제마다 실행 확인까지 하겠습니다.",
    },
  ],
};
