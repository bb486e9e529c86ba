import { useTranslations } from "next-intl";
import { RepeatedRows } from "#components/forms/repeated-rows.tsx";
import { LinkType } from "#lib/generated/prisma/enums.ts";
import { type LinkRow, mostLinks } from "#lib/sigs/schema.ts";

/** Links as rows: what it is, what it is called, where it leads. */
export function LinkRows({ links = [] }: { links?: LinkRow[] }) {
  const t = useTranslations("communitySettings");
  const types = useTranslations("enums.linkType");
  return (
    <RepeatedRows
      name="links"
      label={t("field.links")}
      help={t("help.links")}
      optional
      minimum={0}
      startRows={links}
      columns={[
        {
          name: "type",
          label: t("link.type"),
          options: Object.values(LinkType).map((type) => ({ value: type, label: types(type) })),
        },
        { name: "label", label: t("link.label"), optional: true },
        { name: "url", label: t("link.url"), optional: true, isWide: true },
      ]}
      rowLabels={Array.from({ length: mostLinks }, (_, row) => t("link.row", { number: row + 1 }))}
      addLabel={t("link.add")}
    />
  );
}
