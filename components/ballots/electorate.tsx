import CircleMinus from "lucide-react/icons/circle-minus";
import CircleSlash from "lucide-react/icons/circle-slash";
import Clock from "lucide-react/icons/clock";
import ThumbsDown from "lucide-react/icons/thumbs-down";
import ThumbsUp from "lucide-react/icons/thumbs-up";
import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "#components/markdown.tsx";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ElectorView } from "#lib/ballots/view.ts";

const looks = {
  APPROVE: { icon: ThumbsUp, tone: "success" },
  OBJECT: { icon: ThumbsDown, tone: "danger" },
  ABSTAIN: { icon: CircleMinus, tone: "neutral" },
  RECUSE: { icon: CircleSlash, tone: "neutral" },
} as const;

type ElectorateProps = { electors: readonly ElectorView[]; timeZone: string };

/** Everybody who was asked, with what they said and what they said before. */
export function Electorate({ electors, timeZone }: ElectorateProps) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {electors.map((elector) => (
        <li key={elector.personId} className="flex flex-col gap-2 py-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{elector.name}</span>
            {elector.affiliation && <span className="text-muted text-sm">{elector.affiliation}</span>}
            <Standing elector={elector} timeZone={timeZone} />
          </div>
          <Said elector={elector} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}

type ElectorProps = { elector: ElectorView; timeZone: string };

function Standing({ elector, timeZone }: ElectorProps) {
  const t = useTranslations("ballots");
  const locale = useLocale();
  const position = elector.positions.at(-1);
  if (elector.recusedAs) {
    return <StatusBadge {...looks.RECUSE}>{t(`recusedAs.${elector.recusedAs}`)}</StatusBadge>;
  }
  if (!position) {
    return (
      <span className="inline-flex items-center gap-1.5 text-muted text-sm">
        <Clock />
        {t("silent")}
      </span>
    );
  }
  return (
    <>
      <StatusBadge {...looks[position.choice]}>{t(`choice.${position.choice}`)}</StatusBadge>
      <span className="text-muted text-sm">
        <DateOnly at={position.at} locale={locale} timeZone={timeZone} />
      </span>
    </>
  );
}

/** The reason that counts, and what was said before it. */
function Said({ elector, timeZone }: ElectorProps) {
  const t = useTranslations("ballots");
  const locale = useLocale();
  const earlier = elector.positions.slice(0, -1);
  const reason = elector.positions.at(-1)?.reason;
  return (
    <>
      {reason && <Markdown source={reason} headingLevel={4} />}
      {earlier.length > 0 && (
        <ol className="flex flex-col gap-1 border-line border-s-2 ps-3 text-muted text-sm">
          {earlier.map(({ number, choice, reason: said, at }) => (
            <li key={number}>
              {t.rich("before", {
                choice: t(`choice.${choice}`),
                time: () => <DateOnly at={at} locale={locale} timeZone={timeZone} />,
              })}
              {said && <q className="ms-1 break-words">{said}</q>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
