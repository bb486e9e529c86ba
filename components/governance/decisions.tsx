import { useFormatter, useTranslations } from "next-intl";
import { Cell, ColumnHeader, RowHeader, Table } from "#components/ui/table.tsx";
import type { Governance } from "#lib/communities/public.ts";

type Years = Governance["years"];

/** What was decided year by year: a plot to see it at a glance, and the figures. */
export function Decisions({ years }: { years: Years }) {
  const t = useTranslations("governance.decisions");
  const format = useFormatter();
  if (years.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_auto]">
      <Table caption={t("caption")}>
        <thead>
          <tr>
            <ColumnHeader>{t("year")}</ColumnHeader>
            {figures.map((figure) => (
              <ColumnHeader key={figure} numeric>
                {t(figure)}
              </ColumnHeader>
            ))}
            <ColumnHeader numeric>{t("medianDays")}</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year} className="tabular-nums">
              <RowHeader>{year.year}</RowHeader>
              {figures.map((figure) => (
                <Cell key={figure} numeric>
                  {format.number(year[figure])}
                </Cell>
              ))}
              <Cell numeric>
                {year.medianDays === null
                  ? "–"
                  : format.number(year.medianDays, { maximumFractionDigits: 0 })}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <Plot years={years} />
    </div>
  );
}

const figures = ["submitted", "accepted", "closed", "rejected", "withdrawn"] as const;
const ends = ["accepted", "rejected", "withdrawn"] as const;
const fills = { accepted: "fill-success", rejected: "fill-danger", withdrawn: "fill-control" };
const height = 88;
const step = 44;

const fewestYears = 5;
const fewestEnds = 4;

/** The ends of each year's proposals as stacked bars, the oldest year first. The table says the same in figures. */
function Plot({ years }: { years: Years }) {
  const t = useTranslations("governance.decisions");
  const shown = years.slice(0, 10).toReversed();
  const total = (year: Years[number]) => ends.reduce((sum, end) => sum + year[end], 0);
  const most = Math.max(fewestEnds, ...shown.map(total));
  const width = Math.max(shown.length, fewestYears) * step;
  return (
    <figure className="flex flex-col gap-3 print:hidden">
      <svg
        viewBox={`0 0 ${width} ${height + 24}`}
        width={width * 1.15}
        aria-hidden="true"
        className="h-auto max-w-full"
      >
        <line x1={0} x2={width} y1={height} y2={height} className="stroke-line" />
        {shown.map((year, index) => (
          <Bar
            key={year.year}
            year={year}
            x={index * step}
            scale={(height - 14) / most}
            total={total(year)}
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
        {ends.map((end) => (
          <span key={end} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5">
              <rect width={10} height={10} rx={2} className={fills[end]} />
            </svg>
            {t(end)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

type BarProps = { year: Years[number]; x: number; scale: number; total: number };

function Bar({ year, x, scale, total }: BarProps) {
  const tops = ends.map((_, index) =>
    ends.slice(0, index + 1).reduce((sum, end) => sum + year[end] * scale, 0),
  );
  return (
    <g>
      {ends.map((end, index) => (
        <rect
          key={end}
          x={x + 10}
          width={24}
          y={height - (tops[index] ?? 0)}
          height={year[end] * scale}
          className={fills[end]}
        />
      ))}
      <text x={x + 22} y={height - total * scale - 4} textAnchor="middle" className="fill-muted text-[10px]">
        {total > 0 && total}
      </text>
      <text x={x + 22} y={height + 16} textAnchor="middle" className="fill-muted text-[11px]">
        {year.year}
      </text>
    </g>
  );
}
