import type { ReactNode } from "react";

/** Questions that belong together. */
export function Fieldset({
  legend,
  help,
  children,
}: {
  legend: ReactNode;
  help?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className="border-line border-t pt-5">
      <legend className="float-start mb-1 w-full font-semibold text-xl">{legend}</legend>
      <div className="clear-both flex flex-col gap-6">
        {help && <div className="text-muted">{help}</div>}
        {children}
      </div>
    </fieldset>
  );
}
