const cjk = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** One or two letters that stand for a name: the first letters of first and last word, or the last two characters of a Korean or Chinese name. */
export function initials(name: string): string {
  const words = name.replace(/\(.*?\)|（.*?）/g, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "·";
  if (cjk.test(first)) return [...words.join("")].slice(-2).join("");
  const letters = words.length === 1 ? [...first].slice(0, 1) : [[...first][0], [...last][0]];
  return letters.join("").toLocaleUpperCase("en");
}

/** A number from 0 to `count - 1` that stays the same for the same name. */
export function colourIndex(name: string, count: number): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return hash % count;
}
