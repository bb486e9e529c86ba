/** The mark: a signpost with two boards. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 flex-none">
      <path className="fill-ink" d="M10.75 1h2.5v22h-2.5z" />
      <path className="fill-accent-mark" d="M5 3.5h12.5L21.5 7l-4 3.5H5z" />
      <path className="fill-ink" d="M18 13H7.5l-3 2.75 3 2.75H18z" />
    </svg>
  );
}
