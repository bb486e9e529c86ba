import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-help";
import FilePen from "lucide-react/icons/file-pen";
import MessageSquare from "lucide-react/icons/message-square";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Markdown } from "#components/markdown.tsx";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Badge, StatusBadge } from "#components/ui/badge.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { CommentThread, ProposalPage } from "#lib/proposals/view.ts";

type DiscussionProps = {
  proposal: ProposalPage;
  /** What the reader may do about a comment. */
  actsFor?: ((thread: CommentThread) => ReactNode) | undefined;
};

/** What was said about the proposal: each remark with the revision it was made on, and its answers below it. */
export function Discussion({ proposal, actsFor }: DiscussionProps) {
  const t = useTranslations("proposals.discussion");
  const { comments, proposerId, community } = proposal;
  const shared = { proposerId, timeZone: community.timeZone };
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
      {comments.map((thread) => (
        <li key={thread.id} id={`comment-${thread.id}`} className="flex flex-col gap-3">
          <Comment {...shared} comment={thread} marks={<Marks thread={thread} />} />
          {thread.answers.length > 0 && (
            <ol className="flex flex-col gap-3 ps-8 sm:ps-12">
              {thread.answers.map((answer) => (
                <li key={answer.id}>
                  <Comment {...shared} comment={answer} />
                </li>
              ))}
            </ol>
          )}
          {actsFor && <div className="ps-12">{actsFor(thread)}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Whether it asks for changes, and whether the committee wants it settled. */
function Marks({ thread }: { thread: CommentThread }) {
  const t = useTranslations("proposals.discussion");
  const { asksForChanges, status, resolvedBy } = thread;
  return (
    <>
      {asksForChanges && (
        <StatusBadge tone="warn" icon={FilePen}>
          {t("asksForChanges")}
        </StatusBadge>
      )}
      {status === "TO_RESOLVE" && (
        <StatusBadge tone="warn" icon={CircleHelp}>
          {t("toResolve")}
        </StatusBadge>
      )}
      {status === "RESOLVED" && resolvedBy && (
        <StatusBadge tone="success" icon={CircleCheck}>
          {t("resolved", { name: resolvedBy.name })}
        </StatusBadge>
      )}
    </>
  );
}

type CommentProps = {
  comment: CommentThread["answers"][number];
  proposerId: string;
  timeZone: string;
  marks?: ReactNode;
};

function Comment({ comment, proposerId, timeZone, marks }: CommentProps) {
  const t = useTranslations("proposals.discussion");
  const locale = useLocale();
  const { author, authorId, body, createdAt, revision } = comment;
  return (
    <div className="flex gap-3">
      <AvatarInitials name={author.name} />
      <article className="flex min-w-0 flex-1 flex-col gap-2 rounded border border-line bg-raised px-4 py-3">
        <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          <span className="font-medium text-base">{author.name}</span>
          {authorId === proposerId && <Badge>{t("proposer")}</Badge>}
          {marks}
          <span className="text-muted">
            <DateOnly at={createdAt} locale={locale} timeZone={timeZone} />
            {" · "}
            {t("onRevision", { number: revision.number })}
          </span>
        </header>
        <Markdown source={body} headingLevel={4} />
      </article>
    </div>
  );
}
