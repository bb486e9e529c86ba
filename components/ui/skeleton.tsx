import { classNames } from "./class-names.ts";

/** Holds the place of something that loads. Give it the size of what comes. */
export function Skeleton({ className = "h-4 w-full" }: { className?: string }) {
  return (
    <span aria-hidden="true" className={classNames("block animate-pulse rounded bg-sunken", className)} />
  );
}
