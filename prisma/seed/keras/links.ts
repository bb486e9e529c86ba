import type { LinkSeed } from "../shapes.ts";
import type { Words } from "../text.ts";

export function documentation(name: Words, url: string): LinkSeed {
  const label = { en: `${name.en} documentation`, ko: `${name.ko} 문서`, zh: `${name.zh} 文档` };
  return { type: "DOCS", label, url };
}

export function repository(name: Words, url: string): LinkSeed {
  const label = {
    en: `${name.en} repository on GitHub`,
    ko: `${name.ko} GitHub 저장소`,
    zh: `${name.zh} GitHub 仓库`,
  };
  return { type: "REPOSITORY", label, url };
}

export function website(label: Words, url: string): LinkSeed {
  return { type: "WEBSITE", label, url };
}
