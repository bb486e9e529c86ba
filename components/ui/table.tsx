import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { ScrollRegion } from "./scroll-region.tsx";

type TableProps = { caption: string; showCaption?: boolean; children: ReactNode };

/** A table that scrolls sideways by itself where it is too wide. */
export function Table({ caption, showCaption = false, children }: TableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-start text-sm">
        <caption className={showCaption ? "pb-3 text-start font-semibold text-base" : "sr-only"}>
          {caption}
        </caption>
        {children}
      </table>
    </ScrollRegion>
  );
}

type CellProps = { numeric?: boolean };

export function ColumnHeader({ numeric, className, ...rest }: CellProps & ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={classNames(
        "border-line border-b py-2 pe-5 align-bottom font-medium text-muted last:pe-0",
        numeric ? "text-end" : "text-start",
        className,
      )}
      {...rest}
    />
  );
}

export function RowHeader({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="row"
      className={classNames("border-line border-b py-3 pe-5 text-start align-top font-medium", className)}
      {...rest}
    />
  );
}

export function Cell({ numeric, className, ...rest }: CellProps & ComponentProps<"td">) {
  return (
    <td
      className={classNames(
        "border-line border-b py-3 pe-5 align-top last:pe-0",
        numeric && "text-end",
        className,
      )}
      {...rest}
    />
  );
}
