import type { LinkSeed, ListSeed, NamedPerson, SigSeed } from "../shapes.ts";
import { everywhere, type Words } from "../text.ts";

type SigOfMindSpore = {
  slug: string;
  name: string;
  summary: Words;
  responsibilities: Words;
  tags: readonly string[];
  leads: readonly NamedPerson[];
  hasPage: boolean;
  lists?: readonly ListSeed[];
};

/** A SIG of MindSpore's table: its leads are asked with "your basic situation and application intentions". */
export function sigOfMindSpore({ name, leads, hasPage, ...sig }: SigOfMindSpore): SigSeed {
  return {
    ...sig,
    name: everywhere(name),
    joinPolicy: "APPLY",
    introductionAsked: {
      en: "Introduce your basic situation",
      ko: "자신의 기본 사항을 소개해 주세요",
      zh: "请介绍您的基本情况",
    },
    intentionsAsked: {
      en: "What are your intentions in applying?",
      ko: "지원 의향을 알려 주세요",
      zh: "请说明您的申请意向",
    },
    links: hasPage ? [ownPage(sig.slug, name)] : [],
    people: leads,
  };
}

function ownPage(slug: string, name: string): LinkSeed {
  return {
    type: "WEBSITE",
    label: {
      en: `Page of SIG ${name} on Gitee`,
      ko: `Gitee의 SIG ${name} 페이지`,
      zh: `Gitee 上的 SIG ${name} 页面`,
    },
    url: `https://gitee.com/mindspore/community/blob/master/sigs/${slug}/README.md`,
  };
}

/** A lead whom the table prints as `@label` and links to the Gitee account. */
export function leadOnGitee(label: string, account: string = label, publicEmail?: string): NamedPerson {
  return { name: label, roles: ["LEAD"], gitee: { account, label: `@${label}` }, publicEmail };
}
