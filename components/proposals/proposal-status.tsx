import CircleCheck from "lucide-react/icons/circle-check";
import CircleX from "lucide-react/icons/circle-x";
import Eye from "lucide-react/icons/eye";
import FilePen from "lucide-react/icons/file-pen";
import Megaphone from "lucide-react/icons/megaphone";
import PencilLine from "lucide-react/icons/pencil-line";
import Send from "lucide-react/icons/send";
import TimerOff from "lucide-react/icons/timer-off";
import Undo2 from "lucide-react/icons/undo-2";
import Vote from "lucide-react/icons/vote";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { StatusBadge } from "#components/ui/badge.tsx";
import type { ProposalStatus as Status } from "#lib/generated/prisma/enums.ts";

const looks: Record<Status, Pick<ComponentProps<typeof StatusBadge>, "tone" | "icon">> = {
  DRAFT: { tone: "neutral", icon: PencilLine },
  SUBMITTED: { tone: "accent", icon: Send },
  IN_REVIEW: { tone: "info", icon: Eye },
  CHANGES_REQUESTED: { tone: "warn", icon: FilePen },
  IN_BALLOT: { tone: "info", icon: Vote },
  NOTICE: { tone: "info", icon: Megaphone },
  ACCEPTED: { tone: "success", icon: CircleCheck },
  REJECTED: { tone: "danger", icon: CircleX },
  WITHDRAWN: { tone: "neutral", icon: Undo2 },
  EXPIRED: { tone: "neutral", icon: TimerOff },
};

export function ProposalStatus({ status }: { status: Status }) {
  const t = useTranslations("enums.proposalStatus");
  return <StatusBadge {...looks[status]}>{t(status)}</StatusBadge>;
}
