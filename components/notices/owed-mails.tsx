import { useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { owedTopicKeys, owedTopics } from "#lib/notices/topics.ts";
import { MailsOf } from "./preferences-form.tsx";

/** The mails that leave no choice: who gets which, and when. */
export function OwedMails() {
  const t = useTranslations("settings");
  return (
    <Section id="owed" title={t("owed.title")}>
      <p className="max-w-measure text-muted">{t("owed.text")}</p>
      <dl className="flex max-w-measure flex-col gap-4">
        {owedTopicKeys.map((topic) => (
          <div key={topic}>
            <dt className="font-medium">{t(`topics.${topic}`)}</dt>
            <dd className="text-muted text-sm">
              <MailsOf mails={owedTopics[topic]} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
