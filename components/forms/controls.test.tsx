import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { addRow, type FormState, idle } from "#lib/form-state.ts";
import { Checkbox } from "./checkbox.tsx";
import { FormContext } from "./form-context.ts";
import { RepeatedRows } from "./repeated-rows.tsx";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

const labels = { errorPrefix: "Error:", summaryTitle: "Wrong", optional: "(optional)", charactersOf: "of" };

function html(state: FormState, control: React.ReactNode): string {
  return renderToStaticMarkup(<FormContext value={{ id: "f", state, labels }}>{control}</FormContext>);
}

function sent(values: FormState["values"], fieldErrors: FormState["fieldErrors"] = {}): FormState {
  return { status: "invalid", values, fieldErrors };
}

const kinds = ["SIG", "WORKING_GROUP"].map((value) => ({ value, label: value }));

test("a control starts with what it is given", () => {
  expect(html(idle, <TextInput name="name" label="Name" startValue="SIG IO" />)).toContain('value="SIG IO"');
});

test("a control that was sent back shows what was sent, even nothing", () => {
  const state = sent({ name: ["SIG Rust"] });
  expect(html(state, <TextInput name="name" label="Name" startValue="SIG IO" />)).toContain(
    'value="SIG Rust"',
  );
  expect(html(state, <Checkbox name="agree" label="Agree" isChecked />)).not.toContain("checked");
  expect(
    html(sent({ kind: ["WORKING_GROUP"] }), <Select name="kind" label="Kind" options={kinds} />),
  ).toContain('<option value="WORKING_GROUP" selected="">');
});

test("an error and a help text belong to their control", () => {
  const markup = html(
    sent({}, { name: "Fill this in." }),
    <TextInput name="name" label="Name" help="In full" />,
  );
  expect(markup).toContain('aria-describedby="f-name-error f-name-help"');
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain('<p id="f-name-error"');
});

test("rows come back as many as were sent, and one more when that was asked for", () => {
  const rows = (
    <RepeatedRows
      name="leads"
      label="Leads"
      columns={[{ name: "name", label: "Name" }]}
      minimum={1}
      rowLabels={["Lead 1", "Lead 2", "Lead 3", "Lead 4"]}
      addLabel="Add a lead"
    />
  );
  const count = (state: FormState) => html(state, rows).match(/name="leads\.\d\.name"/g)?.length;
  expect(count(idle)).toBe(1);
  expect(count(sent({ "leads-rows": ["2"], "leads.1.name": ["Grace"] }))).toBe(2);
  expect(count({ ...idle, values: { "leads-rows": ["2"], [addRow]: ["leads"] } })).toBe(3);
  expect(count({ ...idle, values: { "leads-rows": ["4"], [addRow]: ["leads"] } })).toBe(4);
});
