import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Markdown } from "#components/markdown.tsx";
import { Description, DescriptionList } from "#components/ui/description-list.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { Locale } from "#lib/locales.ts";
import type { FoundingContent } from "#lib/proposals/schema.ts";
import { ProseAnswers } from "./prose-answers.tsx";

const texts = [
  ...(["problem", "mission", "inScope", "outOfScope", "deliverables"] as const),
  ...(["demand", "overlap"] as const),
];

type FoundingAnswersProps = { content: FoundingContent; language: Locale };

/** What is answered to found a group, as a document. */
export function FoundingAnswers({ content, language }: FoundingAnswersProps) {
  const t = useTranslations("proposals.answer");
  const answers = texts.map((name) => ({ name, question: t(name), text: content[name] }));
  return (
    <div className="flex flex-col gap-8">
      <ProseAnswers answers={answers} language={language} />
      <Working content={content} language={language} />
    </div>
  );
}

/** How the group is going to work: the short answers. */
function Working({ content, language }: FoundingAnswersProps) {
  const t = useTranslations("proposals.answer");
  const policies = useTranslations("enums.joinPolicy");
  const prose = (text: string) => text !== "" && <Markdown source={text} lang={language} headingLevel={4} />;
  const others = Object.entries(content.otherNames).filter(([, name]) => name !== "");
  const facts: [Exclude<keyof FoundingContent, "aim">, ReactNode][] = [
    ["otherNames", others.length > 0 && <Names names={others} />],
    ["slug", <code key="slug">{content.slug}</code>],
    ["channel", <Channel key="channel" content={content} />],
    ["chatUrl", content.chatUrl && <ExternalLink href={content.chatUrl}>{content.chatUrl}</ExternalLink>],
    ["meetingPlan", prose(content.meetingPlan)],
    ["joinPolicy", policies(content.joinPolicy)],
    ["exitCriteria", prose(content.exitCriteria)],
    ["reviewDate", content.reviewDate && <ReviewDate day={content.reviewDate} />],
    ["repositories", content.repositories.length > 0 && <Addresses addresses={content.repositories} />],
    ["resources", prose(content.resources)],
    ["timeline", prose(content.timeline)],
  ];
  return (
    <section aria-labelledby="answer-working" className="flex flex-col gap-3">
      <h3 id="answer-working" className="font-semibold text-lg">
        {t("working")}
      </h3>
      <DescriptionList>
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <Description key={key} term={t(key)}>
              {value}
            </Description>
          ))}
      </DescriptionList>
    </section>
  );
}

function Names({ names }: { names: [string, string][] }) {
  return (
    <ul>
      {names.map(([language, name]) => (
        <li key={language} lang={language}>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Channel({ content }: { content: FoundingContent }) {
  const t = useTranslations("proposals.answer");
  if (content.channel === "LIST") return t("list", { name: content.listName });
  return <ExternalLink href={content.forumUrl}>{content.forumUrl}</ExternalLink>;
}

function ReviewDate({ day }: { day: string }) {
  const locale = useLocale();
  return <DateOnly at={new Date(`${day}T00:00:00Z`)} locale={locale} timeZone="UTC" />;
}

function Addresses({ addresses }: { addresses: string[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {addresses.map((address) => (
        <li key={address} className="break-all">
          <ExternalLink href={address}>{address}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}
