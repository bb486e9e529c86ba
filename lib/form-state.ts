/** What a form shows after it was sent: the values are kept, the sentences are already in the reader's language. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "done";
  values: Record<string, string[]>;
  fieldErrors: Record<string, string>;
  message?: string;
  report?: FormReport;
};

/** What became of each of many things that were sent together. */
export type FormReport = {
  summary: string;
  lines: { id: string; text: string; isDone: boolean }[];
  undoable: string[]; // ids
};

/** What a form is sent to. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle", values: {}, fieldErrors: {} };

/** The button that asks for one more row where there is no JavaScript. An action that finds it sends the values back as they are. */
export const addRow = "add-row";
