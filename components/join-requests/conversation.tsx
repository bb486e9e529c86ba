import { useLocale, useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import type { MyRequestCard, RequestMessage } from "#lib/join-requests/queries.ts";

type Message = RequestMessage | MyRequestCard["messages"][number];

/** What was said, the first first: who, when, in their words. */
export function Messages({ messages, timeZone }: { messages: readonly Message[]; timeZone: string }) {
  const t = useTranslations("dashboard.message");
  const locale = useLocale();
  return (
    <ol className="flex flex-col gap-4">
      {messages.map(({ id, kind, author, at, body }) => (
        <li
          key={id}
          className={
            kind === "DOUBT" || kind === "OBJECTION"
              ? "border-warn border-s-3 ps-4"
              : "border-line border-s-3 ps-4"
          }
        >
          <p className="text-muted text-sm">
            {t(kind, { name: author.name })} · <Time at={at} locale={locale} timeZone={timeZone} />
          </p>
          <p className="max-w-measure whitespace-pre-line break-words">{body}</p>
        </li>
      ))}
    </ol>
  );
}
