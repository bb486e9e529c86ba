import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Oklch = { lightness: number; chroma: number; hue: number | "accent" };
type Theme = Record<string, Oklch>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colour = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+|var\(--accent-hue\))\)`;
const token = new RegExp(String.raw`--([a-z-]+): light-dark\(${colour}, ${colour}\);`, "g");

const light: Theme = {};
const dark: Theme = {};
for (const [, name = "", ...numbers] of css.matchAll(token)) {
  light[name] = toOklch(numbers.slice(0, 3));
  dark[name] = toOklch(numbers.slice(3, 6));
}

const surfaces = ["canvas", "raised", "sunken"];
const tones = ["info", "success", "warn", "danger", "accent"];
const everywhere = ["ink", "muted", "accent", "accent-strong", "info", "success", "warn", "danger"];

const text: [string, string][] = [
  ...everywhere.flatMap((name) => surfaces.map((surface): [string, string] => [name, surface])),
  ...tones.map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...tones.flatMap((tone) => ["ink", "muted"].map((name): [string, string] => [name, `${tone}-soft`])),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
];

const controls: [string, string][] = ["control", "accent-mark"].flatMap((name) =>
  surfaces.map((surface): [string, string] => [name, surface]),
);

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, theme) => {
  test.each(text)("%s on %s can be read", (front, back) => {
    expect(lowestContrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)("%s on %s can be seen", (front, back) => {
    expect(lowestContrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

function toOklch([lightness, chroma, hue]: string[]): Oklch {
  return {
    lightness: Number(lightness),
    chroma: Number(chroma),
    hue: hue?.startsWith("var") ? "accent" : Number(hue),
  };
}

/** Over every hue a community may choose, on a screen that shows all colours and on one that clips them to sRGB. */
function lowestContrast(theme: Theme, front: string, back: string): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let accent = 0; accent <= 360; accent++) {
    for (const isClipped of [false, true]) {
      const [low = 0, high = 0] = [front, back]
        .map((name) => luminance(theme[name], accent, isClipped))
        .toSorted((a, b) => a - b);
      lowest = Math.min(lowest, (high + 0.05) / (low + 0.05));
    }
  }
  return lowest;
}

function luminance(given: Oklch | undefined, accent: number, isClipped: boolean): number {
  if (!given) throw new Error("tokens.css lacks this colour");
  const [red = 0, green = 0, blue = 0] = linearRgb(given, given.hue === "accent" ? accent : given.hue).map(
    (part) => (isClipped ? Math.min(1, Math.max(0, part)) : part),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson's conversion, https://bottosson.github.io/posts/oklab/ */
function linearRgb({ lightness, chroma }: Oklch, hue: number): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}
