import FilePen from "lucide-react/icons/file-pen";
import MessageSquare from "lucide-react/icons/message-square";
import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "#components/markdown.tsx";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge, StatusBadge } from "#components/ui/badge.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ProposalPage } from "#lib/proposals/queries.ts";

/** What was said about the proposal, each remark with the revision it was made on. */
export function Discussion({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.discussion");
  const { comments, proposerId } = proposal;
  if (comments.length === 0) {
    return (
      <p className="flex items-center gap-2 text-muted">
        <MessageSquare />
        {t("none")}
      </p>
    );
  }
  return (
    <ol className="flex flex-col gap-6">
      {comments.map((comment) => (
        <Comment
          key={comment.id}
          comment={comment}
          isProposer={comment.authorId === proposerId}
          timeZone={proposal.community.timeZone}
        />
      ))}
    </ol>
  );
}

type CommentProps = { comment: ProposalPage["comments"][number]; isProposer: boolean; timeZone: string };

function Comment({ comment, isProposer, timeZone }: CommentProps) {
  const t = useTranslations("proposals.discussion");
  const locale = useLocale();
  const { author, body, createdAt, revision, asksForChanges } = comment;
  return (
    <li className="flex gap-3">
      <AvatarInitials name={author.name} />
      <article className="flex min-w-0 flex-1 flex-col gap-2 rounded border border-line bg-raised px-4 py-3">
        <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          <span className="font-medium text-base">{author.name}</span>
          {isProposer && <Badge>{t("proposer")}</Badge>}
          {asksForChanges && (
            <StatusBadge tone="warn" icon={FilePen}>
              {t("asksForChanges")}
            </StatusBadge>
          )}
          <span className="text-muted">
            <DateOnly at={createdAt} locale={locale} timeZone={timeZone} />
            {" · "}
            {t("onRevision", { number: revision.number })}
          </span>
        </header>
        <Markdown source={body} headingLevel={4} />
      </article>
    </li>
  );
}
