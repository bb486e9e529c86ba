"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { Notice } from "../ui/notice.tsx";
import { controlId, FormContext } from "./form-context.ts";

const none = {};
const closingMark = /[.:?。：？]$/;

/** What is wrong, on top of the form: takes the focus, links to each field, and says so in the title of the page. */
export function ErrorSummary({ givenNames = none }: { givenNames?: Record<string, string> }) {
  const { id, state, labels } = useContext(FormContext);
  const summary = useRef<HTMLDivElement>(null);
  const [fieldNames, setFieldNames] = useState(givenNames);
  const isShown = state.status === "invalid" || state.status === "refused";

  useEffect(() => {
    if (state.status !== "invalid" && state.status !== "refused") return;
    setFieldNames({ ...givenNames, ...labelsOf(id, Object.keys(state.fieldErrors)) });
    summary.current?.focus();
    const title = document.title;
    document.title = `${labels.errorPrefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [id, state, labels.errorPrefix, givenNames]);

  if (!isShown) return null;
  const errors = Object.entries(state.fieldErrors);
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript the browser moves the focus by it
    <div ref={summary} tabIndex={-1} autoFocus id={`${id}-errors`} className="w-full">
      <Notice tone="danger" role="alert" title={state.message ?? labels.summaryTitle}>
        {errors.length > 0 && (
          <ul className="flex flex-col gap-1">
            {errors.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#${controlId(id, name)}`} className="text-danger underline underline-offset-4">
                  {fieldNames[name] && `${fieldNames[name].replace(closingMark, "")}: `}
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

/** The labels of these fields, as they stand on the page. */
function labelsOf(formId: string, names: string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const name of names) {
    const label = document.getElementById(`${controlId(formId, name)}-label`)?.textContent;
    if (label) labels[name] = label;
  }
  return labels;
}
