import type { LinkSeed } from "../shapes.ts";
import type { Words } from "../text.ts";

export function onGitHub(name: Words, url: string, more: Pick<LinkSeed, "note" | "under"> = {}): LinkSeed {
  const label = { en: `${name.en} on GitHub`, ko: `GitHub의 ${name.ko}`, zh: `GitHub 上的 ${name.zh}` };
  return { type: "REPOSITORY", label, url, ...more };
}

export function contributing(url: string, note?: Words): LinkSeed {
  return { type: "CONTRIBUTING", label: { en: "Contribute", ko: "기여하기", zh: "参与贡献" }, url, note };
}

export function forum(url: string): LinkSeed {
  return { type: "FORUM", label: { en: "Discuss on the forum", ko: "포럼 토론", zh: "论坛讨论" }, url };
}

export function website(label: Words, url: string): LinkSeed {
  return { type: "WEBSITE", label, url };
}
