import Ban from "lucide-react/icons/ban";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-help";
import CircleX from "lucide-react/icons/circle-x";
import Clock from "lucide-react/icons/clock";
import TimerOff from "lucide-react/icons/timer-off";
import Undo2 from "lucide-react/icons/undo-2";
import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import type { JoinRequestStatus } from "#lib/generated/prisma/enums.ts";

const looks = {
  PENDING: { tone: "info", icon: Clock },
  NEEDS_INFO: { tone: "warn", icon: CircleHelp },
  APPROVED: { tone: "success", icon: CircleCheck },
  DECLINED: { tone: "danger", icon: CircleX },
  WITHDRAWN: { tone: "neutral", icon: Undo2 },
  EXPIRED: { tone: "neutral", icon: TimerOff },
  IGNORED: { tone: "neutral", icon: Ban },
} as const;

export function RequestStatus({ status }: { status: JoinRequestStatus }) {
  const t = useTranslations("enums.joinRequestStatus");
  return <StatusBadge {...looks[status]}>{t(status)}</StatusBadge>;
}
