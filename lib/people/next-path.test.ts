import { describe, expect, test } from "vitest";
import { nextPath } from "./next-path.ts";

const welcome = [
  "/en",
  "/ko/me",
  "/zh/tensorflow/recommenders",
  "/en/tensorflow/io/join?for=list&list=0199-a",
  "/en/mindspore/proposals/12",
  "/en/tensorflow?q=%EB%B9%8C%EB%93%9C+x",
  "/en/me#request-0199a",
];

const dots = ["..", ".", "%2e%2e", "..%2f", "%2e", ".%2e"].flatMap((dot) => [
  `/en/${dot}/api/me`,
  `/en/tensorflow/${dot}`,
  `/${dot}/en`,
]);

const hosts = [
  "evil.example",
  "https://evil.example",
  "https:evil.example",
  "https:/evil.example",
  "http://evil.example/en/me",
  "//evil.example",
  "///evil.example",
  "////evil.example/en",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/en//evil.example",
  "/en/\\evil.example",
  "/en\\..\\evil.example",
  "//evil.example/en",
  "/en@evil.example",
  "//en@evil.example",
  "https://sigpost.example@evil.example/en",
  "https://sigpost.example.evil.example/en",
  "https://sigpost.example/en",
  "//sigpost.example/en",
  "/%2fevil.example",
  "/%5cevil.example",
  "/%09/evil.example",
  "/en/%2f%2fevil.example",
  "/en/%5c%5cevil.example",
  "/.evil.example",
  "/;@evil.example",
  "/en;@evil.example",
  "/en:80@evil.example",
  "/en?next=https://evil.example\\@",
  "〱evil.example",
  "/。evil.example",
  "//evil。example",
  "/／evil.example",
  "／／evil.example",
  "/en/／evil.example",
  "/en⁄evil",
];

const schemes = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "javascript://sigpost.example/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox",
  "file:///etc/passwd",
  "blob:https://evil.example/1",
  "mailto:a@evil.example",
  "about:blank",
  "view-source:/en",
  "ftp://evil.example",
  "ws://evil.example",
  "/javascript:alert(1)",
  "/en/javascript:alert(1)",
];

const control = ["\u0000", "\t", "\n", "\r", "\r\n", "\u000b", "\f", "\u007f", "\u0085", "\u2028", "\u202e"];
const controls = control.flatMap((character) => [
  `${character}/en/me`,
  `/${character}/evil.example`,
  `/en${character}/me`,
  `/en/me${character}`,
  `/en/me?x=${character}y`,
]);

const headers = [
  "/en%0d%0aSet-Cookie:x=1",
  "/en/me\r\nLocation: https://evil.example",
  "/en/%0a/me",
  "/en/me%00",
];

const elsewhere = [
  "",
  " ",
  "/",
  "/ ",
  " /en",
  "/en ",
  "en/me",
  "./en",
  "../en",
  "?next=/en",
  "#/en",
  "/fr/me",
  "/EN/me",
  "/english",
  "/en-US",
  "/api/me",
  "/api/auth/callback/email?token=1",
  "/_next/static/x.js",
  "/demo/mail",
  "/en/",
  "/en/me/",
  "/en/sign-in",
  "/ko/sign-in?next=/ko/sign-in",
  "/zh/sign-in/confirm?token=1",
  "/en/sign-out",
  "/en/<script>",
  '/en/"onmouseover=alert(1)',
  "/en/'",
  "/en/me?x=<script>",
  '/en/me?x="',
  "/en/me?x=https://evil.example",
  "/en/me?x={{7*7}}",
  "/en/me#<img>",
  `/en/${"a".repeat(500)}`,
  "/en/\ud800",
];

const hostile = [...dots, ...hosts, ...schemes, ...controls, ...headers, ...elsewhere];

describe("where to go on after signing in", () => {
  test.each(welcome)("%s", (path) => {
    expect(nextPath(path)).toBe(path);
  });

  test("has a corpus worth the name", () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(150);
  });

  test.each(hostile)("never %j", (target) => {
    expect(nextPath(target)).toBeUndefined();
  });

  test.each([undefined, null, 7, {}, ["/en"], ["/en", "/ko"]])("never %j, which is no text", (target) => {
    expect(nextPath(target)).toBeUndefined();
  });
});
