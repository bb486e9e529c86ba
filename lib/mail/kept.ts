import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";

export type KeptMail = {
  /** The file's name, without its ending. */
  name: string;
  to: string;
  subject: string;
  at: Date;
  text: string;
  html?: string;
};

const newest = 200;

/** The mails that an SMTP sink has kept in a folder (see scripts/mail-sink.ts), the newest first. */
export async function keptMails(folder: string): Promise<KeptMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const latest = names.sort().reverse().slice(0, newest);
  return Promise.all(latest.map((name) => parse(folder, name.slice(0, -".eml".length))));
}

/** One of them, or undefined when there is none of this name. */
export async function keptMail(folder: string, name: string): Promise<KeptMail | undefined> {
  return /^\d+-\d+$/.test(name) ? parse(folder, name).catch(() => undefined) : undefined;
}

async function parse(folder: string, name: string): Promise<KeptMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, `${name}.eml`)));
  return {
    name,
    to: mail.to?.map(({ address }) => address).join(", ") ?? "",
    subject: mail.subject ?? "",
    at: new Date(Number(name.split("-")[0])),
    text: mail.text ?? "",
    html: mail.html,
  };
}
