import ChevronDown from "lucide-react/icons/chevron-down";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

type MenuProps = {
  /** Unique on the page: the button names the panel by it. */
  id: string;
  /** What the button is called when its face is not enough. */
  label?: string;
  face: ReactNode;
  withChevron?: boolean;
  className?: string;
  children: ReactNode;
};

/** A button that opens a panel of links. The browser opens, closes and dismisses it: no script. */
export function Menu({ id, label, face, withChevron = true, className, children }: MenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        style={{ anchorName: `--${id}` }}
        className={classNames(
          "flex min-h-10 items-center gap-1.5 rounded px-2 text-muted transition-colors hover:bg-sunken hover:text-ink",
          className,
        )}
      >
        {label && <span className="sr-only">{label}</span>}
        <span aria-hidden={label ? true : undefined} className="flex items-center gap-1.5">
          {face}
        </span>
        {withChevron && <ChevronDown className="size-3.5 opacity-70" />}
      </button>
      <div id={id} popover="auto" style={{ positionAnchor: `--${id}` }} className="menu-panel">
        {children}
      </div>
    </>
  );
}

const itemLook =
  "flex min-h-10 w-full items-center gap-2.5 rounded px-3 text-start text-ink no-underline hover:bg-sunken aria-[current]:font-medium";

/** A plain link, so that the page it leads to is asked for anew. */
export function MenuLink({ className, ...rest }: ComponentProps<"a">) {
  return <a className={classNames(itemLook, className)} {...rest} />;
}

export function MenuButton({ className, type = "submit", ...rest }: ComponentProps<"button">) {
  return <button type={type} className={classNames(itemLook, className)} {...rest} />;
}

export function MenuHeading({ children }: { children: ReactNode }) {
  return <p className="px-3 pt-2 pb-1 text-muted text-sm">{children}</p>;
}
