import type { CharterText, CharterWords } from "../shapes.ts";
import { charterInEnglish } from "./recommenders-charter.en.ts";
import { charterInKorean } from "./recommenders-charter.ko.ts";
import { charterInChinese } from "./recommenders-charter.zh.ts";

function inAllLanguages(section: keyof CharterText) {
  return { en: charterInEnglish[section], ko: charterInKorean[section], zh: charterInChinese[section] };
}

export const recommendersCharter: CharterWords = {
  objective: inAllLanguages("objective"),
  inScope: inAllLanguages("inScope"),
  membership: inAllLanguages("membership"),
  resources: inAllLanguages("resources"),
  contacts: inAllLanguages("contacts"),
  codeOfConduct: inAllLanguages("codeOfConduct"),
};
