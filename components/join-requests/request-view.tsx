import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Description, DescriptionList } from "#components/ui/description-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ExternalLink, TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { JoinRequestCard, RequestToRead } from "#lib/join-requests/queries.ts";
import { filledIn } from "#lib/join-requests/saved-replies.ts";
import type { QueuePart } from "#lib/join-requests/schema.ts";
import { isConversation } from "#lib/join-requests/told.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { Applicant, Belongs } from "./applicant.tsx";
import { Messages } from "./conversation.tsx";
import { DecisionForms } from "./decision-forms.tsx";
import { LeadNotes } from "./lead-notes.tsx";
import { RequestActs } from "./request-acts.tsx";
import { RequestStatus } from "./status.tsx";

type RequestViewProps = {
  shown: RequestToRead;
  reader: { personId: string; timeZone: string };
  part: QueuePart;
  /** The request after this one. */
  nextId: string | undefined;
  /** The saved reply to begin with. */
  replyId: string | undefined;
  hasKeys: boolean;
  now: Date;
};

/** One request as those who decide read it: the decision on top, then who asks for what, in their words, and what was said since. */
export function RequestView(props: RequestViewProps) {
  const { shown, reader, now } = props;
  const { request, messages, places, isDecider } = shown;
  const { timeZone } = reader;
  const t = useTranslations("dashboard");
  const stay = fields(props.part);
  const conversation = messages.filter(({ kind }) => isConversation(kind));
  return (
    <article aria-labelledby="request" className="flex min-w-0 flex-col gap-6">
      <Decide {...props} />
      {request.decision && <Decided request={request} timeZone={timeZone} />}
      <Applicant request={request} isDecider={isDecider} now={now} timeZone={timeZone} />
      <RequestActs
        requestId={request.id}
        claimedBy={request.claimedBy}
        readerId={reader.personId}
        colleagues={shown.colleagues}
        hidden={stay}
        mayDecide={shown.mayDecide}
      />
      <Words request={request} />
      {conversation.length > 0 && (
        <section aria-labelledby="conversation" className="flex flex-col gap-3">
          <h3 id="conversation" className="font-semibold">
            {t("conversation", { name: request.person.name })}
          </h3>
          <Messages messages={conversation} timeZone={timeZone} />
        </section>
      )}
      {isDecider && (
        <LeadNotes
          requestId={request.id}
          messages={messages.filter((one) => !conversation.includes(one))}
          hidden={stay}
          timeZone={timeZone}
        />
      )}
      {places && <Belongs places={places} community={request.sig.community.slug} />}
      <Earlier rounds={shown.earlier} isDecider={isDecider} timeZone={timeZone} />
    </article>
  );
}

/** The part of the queue as hidden fields. */
function fields(part: QueuePart & { next?: string | undefined }): Record<string, string> {
  const given = Object.entries(part).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function Decide({ shown, reader, part, nextId, replyId, hasKeys }: RequestViewProps) {
  const { request, messages, replies, mayDecide, mayWriteReplies } = shown;
  const { person, sig } = request;
  const reply = replies.find(({ id }) => id === replyId);
  const chosen = reply && {
    ...reply,
    text: filledIn(reply.body, { name: person.name, sig: pickText(sig.name, reply.locale).text }),
  };
  return (
    <DecisionForms
      name={person.name}
      requestId={request.id}
      hidden={fields({ ...part, next: nextId })}
      mayDecide={mayDecide}
      mayAsk={mayDecide && request.status === "PENDING"}
      doubts={messages.filter(({ kind, authorId }) => kind === "DOUBT" && authorId !== reader.personId)}
      replies={{
        replies,
        chosen,
        here: { requestId: request.id, part },
        sigId: mayWriteReplies ? sig.id : undefined,
      }}
      hasKeys={hasKeys}
    />
  );
}

/** What the applicant wrote. */
export function Words({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("dashboard");
  return (
    <DescriptionList>
      <Answer term={t("introduction")}>{request.introduction}</Answer>
      <Answer term={request.kind === "MEMBERSHIP" ? t("intentions") : t("why")}>{request.intentions}</Answer>
      <Answer term={t("experience")}>{request.experience}</Answer>
      <Answer term={t("endorser")}>{request.endorser?.name ?? ""}</Answer>
      {request.links.length > 0 && (
        <Description term={t("links")}>
          <ul>
            {request.links.map((link) => (
              <li key={link} className="break-all">
                <ExternalLink href={link}>{link}</ExternalLink>
              </li>
            ))}
          </ul>
        </Description>
      )}
      {request.lists.length > 0 && (
        <Description term={t("lists")}>
          <ul>
            {request.lists.map(({ list }) => (
              <li key={list.id}>{list.address ?? list.name}</li>
            ))}
          </ul>
        </Description>
      )}
    </DescriptionList>
  );
}

function Answer({ term, children }: { term: ReactNode; children: string }) {
  if (children === "") return null;
  return (
    <Description term={term}>
      <p className="max-w-measure whitespace-pre-line break-words">{children}</p>
    </Description>
  );
}

function Decided({ request, timeZone }: { request: JoinRequestCard; timeZone: string }) {
  const t = useTranslations("dashboard.decided");
  const locale = useLocale();
  const { decision, sig } = request;
  if (!decision) return null;
  const title = t.rich(decision.outcome, {
    who: () => decision.decider.name,
    date: () => <DateOnly at={decision.at} locale={locale} timeZone={timeZone} />,
  });
  return (
    <Notice tone={decision.outcome === "APPROVED" ? "success" : "info"} title={title}>
      {decision.note && <p className="whitespace-pre-line break-words">{decision.note}</p>}
      {request.status === "NOTICE" && (
        <p>
          <TextLink href={urls.publicNotice(locale, sig.community.slug, sig.slug, request.id)}>
            {t("toNotice")}
          </TextLink>
        </p>
      )}
    </Notice>
  );
}

type EarlierProps = { rounds: JoinRequestCard[]; isDecider: boolean; timeZone: string };

function Earlier({ rounds, isDecider, timeZone }: EarlierProps) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <section aria-labelledby="earlier" className="flex flex-col gap-2">
      <h3 id="earlier" className="font-semibold">
        {t("earlier")}
      </h3>
      {rounds.length === 0 && <p className="text-muted">{t("noEarlier")}</p>}
      {rounds.map((round) => (
        <Disclosure
          key={round.id}
          summary={
            <>
              <DateOnly at={round.submittedAt} locale={locale} timeZone={timeZone} />
              <RequestStatus status={round.status} isDecider={isDecider} />
            </>
          }
        >
          <div className="flex flex-col gap-4">
            <Decided request={round} timeZone={timeZone} />
            <Words request={round} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
