import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type CardProps = { as?: "div" | "li" | "article" | "section"; className?: string; children: ReactNode };

/** A thing among others. A link inside with the class `stretched` makes the whole card answer to it. */
export function Card({ as: Element = "div", className, children }: CardProps) {
  return (
    <Element
      className={classNames(
        "relative flex flex-col gap-3 rounded border border-line bg-raised p-5 transition-colors has-[.stretched]:hover:border-control",
        className,
      )}
    >
      {children}
    </Element>
  );
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(19rem,1fr))]">{children}</ul>;
}
