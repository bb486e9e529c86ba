import fc from "fast-check";

const nasty = [
  ...[
    "\0",
    "a\0b",
    "\ud800",
    "\udfff\ud800 lone",
    "\u202egnp.exe",
    "\u2066isolated",
    "\ufeff",
    "\u200b",
    "\r\n.\r\n",
  ],
  ...[
    "𠮷野家",
    "👩‍👩‍👧‍👦".repeat(60),
    "e\u0301".repeat(900),
    "ﷺ".repeat(400),
    "x".repeat(30_000),
    " ",
    "\n\n\n",
  ],
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "then",
    "$ne",
    "undefined",
  ],
  ...["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "{{7*7}}"],
  ...[
    '\'; DROP TABLE "Person"; --',
    "%00",
    "../../etc/passwd",
    "=HYPERLINK(1)",
    "a@b\r\nBcc: c@d",
    "{ICU, plural}",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "https://a:b@evil.example",
    "http://[::1",
    "mailto:",
  ],
  ...["on", "off", "null", "true", "NaN", "-0", "1e309", "9".repeat(400), "2026-02-30", "0000-00-00"],
];

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "length",
  "then",
  "0",
  "99999",
  "",
];

/** Texts that a browser or an attacker may send. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  },
);

/** Texts and whatever else may stand where a text belongs. */
export const hostileValue = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom("on", "LEAD", "SIG", "save", "en", "01980000-0000-7000-8000-000000000000"),
  },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 30 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...names), hostileText) },
  {
    weight: 2,
    arbitrary: fc.anything({
      key: fc.oneof(fc.constantFrom(...names), hostileText),
      values: [
        hostileText,
        fc.double(),
        fc.bigInt(),
        fc.constantFrom(null, undefined, Symbol("s"), new Date(NaN)),
      ],
      withNullPrototype: true,
      withObjectString: true,
      withMap: true,
      withTypedArray: true,
      maxDepth: 4,
    }),
  },
);

/** Fields named as a form's are, or as none would be. */
export function hostileFields(fields: readonly string[]) {
  const field = fc.constantFrom(...fields, "unknown");
  const name = fc
    .tuple(field, fc.array(fc.constantFrom(...names, ...fields, "name", "1"), { maxLength: 5 }))
    .map((parts) => parts.flat().join("."));
  return fc.array(fc.tuple(fc.oneof(field, name, hostileText), hostileText), { maxLength: 40 });
}
