import type { CharterSectionKey } from "#lib/charters/schema.ts";
import type {
  ArchiveAccess,
  JoinPolicy,
  LinkType,
  ProjectRelation,
  Role,
  SubscriptionPolicy,
} from "#lib/generated/prisma/enums.ts";
import type { Words } from "./text.ts";

export type LinkSeed = {
  type: LinkType;
  label: Words;
  url?: string;
  plannedFor?: string;
  note?: Words;
  under?: readonly LinkSeed[];
};

/** Somebody a document names: known by name, handle or affiliation, without an account here. */
export type NamedPerson = {
  name: string;
  affiliation?: string;
  roles: readonly Role[];
  gitee?: { account: string; label: string };
  publicEmail?: string;
};

export type ListSeed = {
  name: string;
  address: string;
  policy: SubscriptionPolicy;
  archive: ArchiveAccess;
  archiveUrl?: string;
};

/** The sections that the charter of SIG Recommenders has, in one language. */
export type CharterText = Readonly<Record<Exclude<CharterSectionKey, "outOfScope">, string>>;

export type CharterWords = Readonly<Record<keyof CharterText, Words>>;

export type SigSeed = {
  slug: string;
  name: Words;
  summary: Words;
  description?: Words;
  responsibilities?: Words;
  tags: readonly string[];
  joinPolicy: JoinPolicy;
  acceptance?: Words;
  introductionAsked?: Words;
  intentionsAsked?: Words;
  workstreams?: readonly { title: Words; description: Words }[];
  links: readonly LinkSeed[];
  people?: readonly NamedPerson[];
  lists?: readonly ListSeed[];
  meetings?: readonly { title: Words; schedule: Words }[];
  charter?: { sourceUrl: string; sections: CharterWords };
};

export type ProjectSeed = {
  slug: string;
  name: Words;
  summary: Words;
  maintainer?: Words;
  maintainerUrl?: string;
  nativeSupport?: boolean;
  relation: ProjectRelation;
  sig?: { community: string; slug: string };
  links: readonly LinkSeed[];
};

export type CommunitySeed = {
  slug: string;
  name: Words;
  summary: Words;
  about: Words;
  joining?: Words;
  proposing?: Words;
  accentHue: number;
  codeOfConductUrl: string;
  codeOfConductVersion?: string;
  adminContact?: string;
  playbookUrl?: string;
  leadNoticeDays?: number;
  links: readonly LinkSeed[];
  sigs: readonly SigSeed[];
  projects: readonly ProjectSeed[];
};
