import { useTranslations } from "next-intl";
import { TextArea } from "#components/forms/text-area.tsx";
import { answerLimit } from "#lib/proposals/schema.ts";
import type { PartProps } from "./form-parts.ts";

type TextAnswer =
  | "problem"
  | "mission"
  | "inScope"
  | "outOfScope"
  | "deliverables"
  | "demand"
  | "overlap"
  | "meetingPlan"
  | "exitCriteria"
  | "resources"
  | "timeline";

type AnswerAreaProps = PartProps & { name: TextAnswer; rows?: number; optional?: boolean };

/** A question of the form that is answered in prose. */
export function AnswerArea({ name, start, language, rows = 5, optional }: AnswerAreaProps) {
  const t = useTranslations("proposalForm");
  return (
    <TextArea
      name={name}
      label={t(`label.${name}`)}
      help={t(`help.${name}`)}
      startValue={start[name]}
      rows={rows}
      limit={answerLimit}
      lang={language}
      optional={optional}
    />
  );
}
