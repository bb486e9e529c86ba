export const controlLook =
  "w-full rounded border border-control bg-raised px-3 py-2 text-base text-ink transition-colors placeholder:text-muted hover:border-ink aria-invalid:border-danger";

export const choiceLook = "choice mt-[0.2em]";
