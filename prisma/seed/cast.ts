import type { Locale } from "#lib/locales.ts";

export type CastMember = {
  key: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
  what: string;
  isOperator?: boolean;
};

/** The demo's invented people whom a visitor can sign in as, in the order in which they are introduced. */
export const cast = [
  {
    key: "noor",
    name: "Noor Rahman",
    email: "noor@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
    what: "a newcomer who is in no SIG yet; reads Korean",
  },
  {
    key: "lin",
    name: "Lin Yue",
    email: "lin@example.org",
    locale: "zh",
    timeZone: "Asia/Shanghai",
    what: "leads SIG Recommenders and SIG Addons of TensorFlow; reads Chinese",
  },
  {
    key: "yuna",
    name: "Yuna Han",
    email: "yuna@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
    what: "leads the same two SIGs beside Lin; reads Korean",
  },
  {
    key: "ivan",
    name: "Ivan Kolev",
    email: "ivan@example.org",
    locale: "en",
    timeZone: "Europe/Sofia",
    what: "a member of SIG Build who has a proposal in review and another one in draft",
  },
  {
    key: "ada",
    name: "Ada Romero",
    email: "ada@example.org",
    locale: "en",
    timeZone: "America/Bogota",
    what: "chairs the steering committee of TensorFlow",
  },
  {
    key: "omar",
    name: "Omar Farouk",
    email: "omar@example.org",
    locale: "en",
    timeZone: "Africa/Cairo",
    what: "sits on the steering committee of TensorFlow",
  },
  {
    key: "grace",
    name: "Grace Mbeki",
    email: "grace@example.org",
    locale: "en",
    timeZone: "Africa/Johannesburg",
    what: "sits on the steering committee of TensorFlow and shepherds Ivan's proposal",
  },
  {
    key: "mei",
    name: "Mei Zhao",
    email: "mei@example.org",
    locale: "zh",
    timeZone: "Asia/Shanghai",
    what: "leads MindSpore's DevelopereXperience and chairs MindSpore's steering committee; reads Chinese",
  },
  {
    key: "hana",
    name: "Hana Seo",
    email: "hana@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
    what: "chairs the steering committee of Keras; reads Korean",
  },
  {
    key: "sam",
    name: "Sam Carter",
    email: "sam@example.org",
    locale: "en",
    timeZone: "UTC",
    what: "operates this installation",
    isOperator: true,
  },
] as const satisfies readonly CastMember[];

export type CastKey = (typeof cast)[number]["key"];

/** What the invented people's affiliation says, so that nobody takes them for members of the real communities. */
export const castAffiliation = "Demo";
