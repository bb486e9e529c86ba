import type { ReactNode } from "react";

/** A document: charters, decisions, descriptions. `lang` when it is not in the page's language. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <div lang={lang} className="prose">
      {children}
    </div>
  );
}
