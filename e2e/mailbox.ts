import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import PostalMime, { type Email } from "postal-mime";

export type Mailbox = {
  /** The newest mail whose subject or text matches, waiting up to 30 seconds for it, as those of a decision wait for its undoing. */
  newest(match: RegExp): Promise<Email>;
  /** All mails that arrived since the test began, the newest first. */
  all(): Promise<Email[]>;
};

/** What an address has got since `since`, from the files of the SMTP sink. */
export function openMailbox(address: string, since: Date): Mailbox {
  async function all(): Promise<Email[]> {
    const folder = process.env.SIGPOST_MAIL_FOLDER ?? "";
    const names = (await readdir(folder)).filter(
      (name) => name.endsWith(".eml") && Number.parseInt(name, 10) >= +since,
    );
    const mails = await Promise.all(
      names
        .sort()
        .reverse()
        .map(async (name) => PostalMime.parse(await readFile(join(folder, name)))),
    );
    return mails.filter(({ to }) => to?.some((one) => one.address === address));
  }
  async function newest(match: RegExp): Promise<Email> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(100)) {
      const found = (await all()).find(({ subject, text }) => match.test(`${subject}\n${text}`));
      if (found) return found;
    }
    const subjects = (await all()).map(({ subject }) => subject);
    throw new Error(`No mail to ${address} matches ${match}. There are: ${subjects.join("; ") || "none"}.`);
  }
  return { all, newest };
}
