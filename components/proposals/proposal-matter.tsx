import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import type { ProposalAim, SigKind } from "#lib/generated/prisma/enums.ts";

/** What a proposal is about: the kind of group to be founded, or the end of one. */
export function ProposalMatter({ proposal }: { proposal: { aim: ProposalAim; kind: SigKind } }) {
  const t = useTranslations("enums");
  const { aim, kind } = proposal;
  return <Badge>{aim === "FOUND" ? t(`sigKind.${kind}`) : t(`proposalAim.${aim}`)}</Badge>;
}
