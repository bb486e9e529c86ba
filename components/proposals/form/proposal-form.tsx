import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import type { CommunityPage } from "#lib/communities/public.ts";
import { saveOrSubmit } from "#lib/proposals/actions.ts";
import type { Resembling } from "#lib/proposals/similar.ts";
import type { DirectoryEntry } from "#lib/sigs/queries.ts";
import { BasicsPart } from "./basics-part.tsx";
import { CharterPart } from "./charter-part.tsx";
import { useFieldNames } from "./field-names.ts";
import type { PartProps } from "./form-parts.ts";
import { HandingIn } from "./handing-in.tsx";
import { PeoplePart } from "./people-part.tsx";
import { DemandPart, PurposePart, ScopePart } from "./purpose-parts.tsx";
import { Similar } from "./similar.tsx";
import { MeansPart, WorkingPart } from "./working-parts.tsx";

type ProposalFormProps = PartProps & {
  /** Given when the page is rendered, so that a form that is sent twice is one proposal. */
  id: string;
  community: CommunityPage;
  sigs: DirectoryEntry[];
  similar: readonly Resembling[];
  isSubmitted: boolean;
};

/** The whole form of a proposal, with its two buttons: keep it, or hand it in. */
export function ProposalForm({ id, community, sigs, similar, isSubmitted, ...part }: ProposalFormProps) {
  const t = useTranslations("proposalForm");
  const locale = useLocale();
  const { start, language } = part;
  const hidden = { id, communityId: community.id, language };
  return (
    <ActionForm
      id="proposal"
      action={saveOrSubmit}
      hidden={hidden}
      fieldNames={useFieldNames()}
      className="group/proposal flex max-w-measure flex-col gap-12"
    >
      <BasicsPart {...part} slug={community.slug} />
      <Similar
        formId="proposal"
        communityId={community.id}
        id={id}
        locale={locale}
        start={similar}
        words={{ title: t("similar.title"), join: t("similar.join"), newTab: t("similar.newTab") }}
      />
      <PurposePart {...part} />
      <ScopePart {...part} />
      <DemandPart {...part} others={{ slug: community.slug, sigs }} />
      <PeoplePart {...part} minimumLeads={community.minimumLeads} />
      <WorkingPart {...part} />
      <MeansPart {...part} />
      <CharterPart {...part} community={community} />
      <div className="flex flex-col gap-5 border-line border-t pt-5">
        <Checkbox
          name="codeOfConduct"
          label={t.rich("conduct", {
            link: (text) => <ExternalLink href={community.codeOfConductUrl}>{text}</ExternalLink>,
          })}
          isChecked={start.codeOfConduct === "on"}
        />
        <HandingIn isSubmitted={isSubmitted} />
      </div>
    </ActionForm>
  );
}
