"use client";

import { type FormEvent, lazy, type ReactNode, Suspense, useDeferredValue, useState } from "react";
import { TextArea } from "../forms/text-area.tsx";
import type { MarkdownLabels } from "../markdown-text.tsx";

const MarkdownText = lazy(async () => ({ default: (await import("../markdown-text.tsx")).MarkdownText }));

type SectionEditorProps = {
  name: string;
  label: string;
  startValue: string;
  lang: string;
  limit: number;
  words: MarkdownLabels & { preview: string; nothing: string };
  /** What is saved, as it will be read. */
  children: ReactNode;
};

/** Writes one section in Markdown, and shows beside it how it will be read: what is saved, and once somebody writes, what they write. */
export function SectionEditor({ name, label, startValue, lang, limit, words, children }: SectionEditorProps) {
  const [typed, setTyped] = useState<string>();
  const source = useDeferredValue(typed);
  const saved = startValue === "" ? <p className="text-muted">{words.nothing}</p> : children;

  function follow({ target }: FormEvent<HTMLDivElement>) {
    if (target instanceof HTMLTextAreaElement) setTyped(target.value);
  }

  return (
    <div className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
      <div onInput={follow}>
        <TextArea
          name={name}
          label={label}
          startValue={startValue}
          lang={lang}
          limit={limit}
          rows={Math.min(24, Math.max(4, Math.ceil(startValue.length / 60)))}
          optional
        />
      </div>
      <section aria-label={`${words.preview}: ${label}`} className="flex min-w-0 flex-col gap-1.5">
        <p aria-hidden="true" className="text-muted text-sm">
          {words.preview}
        </p>
        <div className="rounded border border-line border-dashed px-4 py-3">
          {source === undefined ? (
            saved
          ) : source.trim() === "" ? (
            <p className="text-muted">{words.nothing}</p>
          ) : (
            <Suspense fallback={saved}>
              <MarkdownText source={source} lang={lang} headingLevel={3} labels={words} />
            </Suspense>
          )}
        </div>
      </section>
    </div>
  );
}
