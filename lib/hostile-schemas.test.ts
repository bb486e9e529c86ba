import { globSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formDataToObject, formValues, sentForm } from "./form-data.ts";
import { hostileFields, hostileText, hostileValue } from "./hostile-values.ts";

const numRuns = 2000;

async function schemasOf(file: string): Promise<[string, z.ZodType][]> {
  const exported: Record<string, unknown> = await import(resolve(file));
  return Object.entries(exported).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[`${name} of ${file}`, value] satisfies [string, z.ZodType]] : [],
  );
}

const schemas = (await Promise.all(globSync("lib/*/schema.ts").map(schemasOf))).flat();

const fieldsOf = (schema: z.ZodType) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : ["q"]);

function formOf(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

/** What may arrive where the schema is asked: anything, an object with its keys, or what is left of a form. */
function inputFor(schema: z.ZodType) {
  const fields = fieldsOf(schema);
  const record = Object.fromEntries(fields.map((field) => [field, hostileValue]));
  return fc.oneof(
    { weight: 1, arbitrary: hostileValue },
    { weight: 3, arbitrary: fc.record(record, { requiredKeys: [] }) },
    { weight: 3, arbitrary: hostileFields(fields).map((sent) => formDataToObject(formOf(sent))) },
  );
}

describe.each(schemas)("%s", (_, schema) => {
  test("answers whatever is sent with a value or a ZodError", { timeout: 120_000 }, () => {
    const parse = (input: unknown) => {
      const parsed = schema.safeParse(input);
      if (parsed.success) expectWritable(parsed.data);
    };
    fc.assert(fc.property(inputFor(schema), parse), { numRuns });
  });
});

/** PostgreSQL takes no NUL and nothing that is not UTF-8. */
function expectWritable(value: unknown): void {
  if (typeof value === "string") {
    expect(value).not.toContain("\0");
    expect(value.isWellFormed()).toBe(true);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) expectWritable(part);
  }
}

describe("a form", () => {
  test("becomes an object with no prototype but the plain one, whatever its fields are called", () => {
    const become = (sent: [string, string][]) => {
      const data = formOf(sent);
      const object = formDataToObject(data);
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      expect(Object.keys(formValues(data)).length).toBeLessThanOrEqual(sent.length);
      expect(Object.prototype).not.toHaveProperty("polluted");
    };
    become([["0", "no list either"]]);
    fc.assert(fc.property(hostileFields(["a", "leads", "__proto__.polluted"]), become), { numRuns });
  });

  test("that no page of ours can have sent counts as empty", () => {
    expect([...sentForm("a form").keys()]).toEqual([]);
    expect([...sentForm([null]).keys()]).toEqual([]);
    const crowd = formOf(Array.from({ length: 12_000 }, (_, index) => [`a${index}`, ""]));
    expect([...sentForm(crowd).keys()]).toEqual([]);
    const deep = formOf([[Array(200_000).fill("a").join("."), "x"]]);
    expect([...sentForm(deep).keys()]).toEqual([]);
    expect(formDataToObject(deep)).toEqual({});
  });

  test("keeps what was typed, to be shown again", () => {
    const typed = (text: string) => {
      const [kept] = formValues(formOf([["words", text]])).words ?? [];
      expect(kept).toBe(text.toWellFormed());
    };
    fc.assert(fc.property(hostileText, typed), { numRuns: 200 });
  });
});
