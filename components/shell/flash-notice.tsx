import type { ReactNode } from "react";
import { Notice } from "../ui/notice.tsx";

/** What has just been done, on the page one was led to. */
export function FlashNotice({
  tone = "success",
  children,
}: {
  tone?: "success" | "warn" | "danger";
  children: ReactNode;
}) {
  return <Notice tone={tone} role="status" title={children} />;
}
