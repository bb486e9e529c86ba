import { useTranslations } from "next-intl";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { isOpen } from "#lib/proposals/state.ts";
import type { ProposalPage } from "#lib/proposals/view.ts";

/** Who backs the proposal, each in a sentence, and whether they are as many as the community asks for. */
export function Supporters({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.supporters");
  const { supports, status } = proposal;
  const needed = proposal.community.supportersNeeded;
  const missing = Math.max(0, needed - supports.length);
  return (
    <section aria-labelledby="supporters" className="flex flex-col gap-3">
      <h2 id="supporters" className="font-semibold">
        {t("title", { count: supports.length })}
      </h2>
      {isOpen(status) && (
        <div className="flex flex-col gap-1.5">
          <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-sunken">
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: `${Math.min(1, supports.length / Math.max(1, needed)) * 100}%` }}
            />
          </span>
          <p className="text-muted text-sm">{t(missing === 0 ? "enough" : "missing", { missing, needed })}</p>
        </div>
      )}
      <ul className="flex flex-col gap-4">
        {supports.map((support) => (
          <li key={support.personId} className="flex gap-3">
            <AvatarInitials name={support.person.name} size="small" />
            <span className="flex min-w-0 flex-col">
              <span className="font-medium text-sm">{support.person.name}</span>
              <q className="break-words text-muted text-sm">{support.sentence}</q>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
