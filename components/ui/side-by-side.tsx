import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Stretch = { at: number; text: string; isChanged: boolean };

type SideBySideProps = {
  before: { title: ReactNode; stretches: readonly Stretch[] };
  after: { title: ReactNode; stretches: readonly Stretch[] };
  lang?: string;
};

/** Two texts beside each other, one below the other on a phone, with what only one of them has marked. */
export function SideBySide({ before, after, lang }: SideBySideProps) {
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2 print:grid-cols-2">
      <Side {...before} as="del" lang={lang} />
      <Side {...after} as="ins" lang={lang} />
    </div>
  );
}

const marks = {
  del: "rounded-[2px] bg-danger-soft text-danger decoration-1 decoration-danger line-through",
  ins: "rounded-[2px] bg-success-soft text-success decoration-1 decoration-success underline underline-offset-[0.2em]",
};

type SideProps = SideBySideProps["before"] & { as: keyof typeof marks; lang?: string };

function Side({ title, stretches, as: Mark, lang }: SideProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5 rounded border border-line bg-raised p-4">
      <p className="text-muted text-sm">{title}</p>
      <p
        lang={lang}
        className={classNames("whitespace-pre-line break-words", stretches.length === 0 && "text-muted")}
      >
        {stretches.length === 0 && "–"}
        {stretches.map(({ at, text, isChanged }) =>
          isChanged ? (
            <Mark key={at} className={marks[Mark]}>
              {text}
            </Mark>
          ) : (
            text
          ),
        )}
      </p>
    </div>
  );
}
