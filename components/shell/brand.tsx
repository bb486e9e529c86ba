/** The mark: a signpost with two boards. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7 flex-none" strokeLinejoin="round">
      <path className="stroke-2 stroke-ink" strokeLinecap="round" d="M12 2.5v19" />
      <path className="fill-accent-mark stroke-[1.5] stroke-accent-mark" d="M5 4.5h11.5l3 2.5-3 2.5H5z" />
      <path className="fill-ink stroke-[1.5] stroke-ink" d="M19 13H7.5l-3 2.5 3 2.5H19z" />
    </svg>
  );
}
