/** The mark: a signpost with two boards. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 flex-none">
      <path className="fill-ink" d="M11 1.5h2v21h-2z" />
      <path className="fill-accent-mark" d="M4 4h13l3.5 3L17 10H4z" />
      <path className="fill-ink" d="M20 12.5H7l-3.5 3 3.5 3h13z" />
    </svg>
  );
}
