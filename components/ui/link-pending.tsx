"use client";

import LoaderCircle from "lucide-react/icons/loader-circle";
import { useLinkStatus } from "next/link";

/** Inside a link: turns while the page that it leads to is on its way, and marks itself with `data-pending`. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending && <LoaderCircle data-pending className="animate-spin text-muted" />;
}
