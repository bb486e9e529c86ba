import { createTransport } from "nodemailer";
import { env } from "../env.ts";
import type { Message } from "./compose.ts";

/** However a server dawdles, a mail is sent or given back within a minute. */
const limitMs = 60_000;

let transport: ReturnType<typeof connect> | undefined;

function connect() {
  return createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxRequeues: 1, // for a connection the server closed while it was idle; the queue repeats everything else
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Hands a mail to the SMTP server. Sent twice it carries the same Message-ID, so that mailboxes see one mail. */
export async function send(message: Message, signal?: AbortSignal): Promise<void> {
  const { id, to, subject, text, html, thread, list, unsubscribe } = message;
  transport ??= connect();
  const { hostname } = new URL(env.SITE_URL);
  const first = thread && `<${thread}@${hostname}>`;
  await transport.sendMail({
    from: env.MAIL_FROM,
    to: { name: "", address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${hostname}>`,
    inReplyTo: first,
    references: first,
    list: { ...(list && { id: `${list}.${hostname}` }), ...(unsubscribe && { unsubscribe }) },
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribe && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    signal: AbortSignal.any([AbortSignal.timeout(limitMs), ...(signal ? [signal] : [])]),
  });
}

/** Closes the connections once what is being sent is sent. The next mail opens new ones. */
export function disconnect(): void {
  transport?.close();
  transport = undefined;
}
