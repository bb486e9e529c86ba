import Ban from "lucide-react/icons/ban";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-help";
import CircleX from "lucide-react/icons/circle-x";
import Clock from "lucide-react/icons/clock";
import Megaphone from "lucide-react/icons/megaphone";
import TimerOff from "lucide-react/icons/timer-off";
import Undo2 from "lucide-react/icons/undo-2";
import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import type { JoinRequestStatus } from "#lib/generated/prisma/enums.ts";

const looks = {
  PENDING: { tone: "info", icon: Clock },
  NEEDS_INFO: { tone: "warn", icon: CircleHelp },
  NOTICE: { tone: "info", icon: Megaphone },
  APPROVED: { tone: "success", icon: CircleCheck },
  DECLINED: { tone: "danger", icon: CircleX },
  WITHDRAWN: { tone: "neutral", icon: Undo2 },
  EXPIRED: { tone: "neutral", icon: TimerOff },
  IGNORED: { tone: "neutral", icon: Ban },
} as const;

/** Where a request stands. That it was ignored as spam is for those who decide alone. */
export function RequestStatus({ status, isDecider }: { status: JoinRequestStatus; isDecider: boolean }) {
  const t = useTranslations();
  const isSpam = isDecider && status === "IGNORED";
  return (
    <StatusBadge {...looks[status]}>
      {isSpam ? t("dashboard.ignored") : t(`enums.joinRequestStatus.${status}`)}
    </StatusBadge>
  );
}
