import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { toneText } from "./tone.ts";

const looks = {
  info: { icon: Info, box: "bg-info-soft border-info" },
  success: { icon: CircleCheck, box: "bg-success-soft border-success" },
  warn: { icon: TriangleAlert, box: "bg-warn-soft border-warn" },
  danger: { icon: CircleAlert, box: "bg-danger-soft border-danger" },
};

type NoticeProps = {
  tone: keyof typeof looks;
  title?: ReactNode;
  /** `status` or `alert` when it tells what just happened; nothing when it belongs to the page. */
  role?: "status" | "alert";
  children?: ReactNode;
};

/** Something to know before going on. */
export function Notice({ tone, title, role, children }: NoticeProps) {
  const { icon: Icon, box } = looks[tone];
  return (
    <div role={role} className={classNames("flex gap-3 rounded border-s-3 px-4 py-3", box)}>
      <Icon className={classNames("mt-[0.2em] size-5", toneText[tone])} />
      <div className="flex min-w-0 flex-col gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="[&>*+*]:mt-2">{children}</div>}
      </div>
    </div>
  );
}
