import CircleCheck from "lucide-react/icons/circle-check";
import CirclePause from "lucide-react/icons/circle-pause";
import CircleStop from "lucide-react/icons/circle-stop";
import Merge from "lucide-react/icons/merge";
import Sprout from "lucide-react/icons/sprout";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { StatusBadge } from "#components/ui/badge.tsx";
import type { SigStatus as Status } from "#lib/generated/prisma/enums.ts";

const looks: Record<Status, Pick<ComponentProps<typeof StatusBadge>, "tone" | "icon">> = {
  FORMING: { tone: "info", icon: Sprout },
  ACTIVE: { tone: "success", icon: CircleCheck },
  DORMANT: { tone: "warn", icon: CirclePause },
  RETIRED: { tone: "neutral", icon: CircleStop },
  MERGED: { tone: "neutral", icon: Merge },
};

export function SigStatus({ status }: { status: Status }) {
  const t = useTranslations("enums.sigStatus");
  return <StatusBadge {...looks[status]}>{t(status)}</StatusBadge>;
}
