import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { Tally } from "#lib/ballots/outcome.ts";

const parts = ["approve", "object", "abstain", "silent"] as const;

const looks = {
  approve: "bg-success",
  object: "bg-danger",
  abstain: "bg-control",
  silent: "bg-sunken",
};

/** The electorate as one bar, and the same in words. */
export function TallyBar({ figures }: { figures: Tally["figures"] }) {
  const t = useTranslations("ballots.part");
  const share = (count: number) => `${(100 * count) / Math.max(1, figures.eligible)}%`;
  return (
    <div className="flex flex-col gap-2">
      <span
        aria-hidden="true"
        className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken [print-color-adjust:exact]"
      >
        {parts
          .filter((part) => figures[part] > 0)
          .map((part) => (
            <span key={part} className={looks[part]} style={{ width: share(figures[part]) }} />
          ))}
      </span>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={classNames("size-3 rounded-full border border-control", looks[part])}
            />
            {t(part, { count: figures[part] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
