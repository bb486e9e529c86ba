import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ExternalLink } from "../ui/text-link.tsx";

type ConductProps = { community: ReactNode; url: string };

/** The agreement to a community's code of conduct. */
export function ConductWords({ community, url }: ConductProps) {
  const t = useTranslations("join");
  return t.rich("conduct", {
    community: () => community,
    link: (words) => <ExternalLink href={url}>{words}</ExternalLink>,
  });
}
