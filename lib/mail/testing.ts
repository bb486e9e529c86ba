import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { disconnect } from "./transport.ts";

export type Received = { to: string; source: string; mail: Email };

/** An SMTP server in the test's process. `refusals` says how it answers the recipients it refuses: address → code. */
export type Mailbox = { received: Received[]; refusals: Map<string, number> };

/** Called once at the top of a test file that sends mails; every test starts with an empty mailbox that refuses nobody. */
export function freshMailbox(): Mailbox {
  const mailbox: Mailbox = { received: [], refusals: new Map() };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      const code = mailbox.refusals.get(address);
      done(code ? Object.assign(new Error(`<${address}>: refused`), { responseCode: code }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const source = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        mailbox.received.push({ to, source, mail: await PostalMime.parse(source) });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.server.address();
    if (address === null || typeof address === "string") throw new Error("An SMTP server has no port.");
    process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`;
  });
  beforeEach(() => {
    mailbox.received.length = 0;
    mailbox.refusals.clear();
  });
  afterAll(async () => {
    disconnect();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return mailbox;
}
