import { useTranslations } from "next-intl";
import type { ArchiveAccess } from "#lib/generated/prisma/enums.ts";

/** Who can read a list's archive and who sees the addresses on it, said before anybody subscribes. */
export function ArchiveWords({ archive }: { archive: ArchiveAccess }) {
  const t = useTranslations("join.archive");
  return t(archive);
}
