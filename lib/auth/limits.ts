import { rateLimit } from "../rate-limit.ts";

const seconds = 15 * 60;

const mailsToAddress = rateLimit({ name: "sign-in-mails-to-address", points: 5, seconds });
const mailsFromClient = rateLimit({ name: "sign-in-mails-from-client", points: 20, seconds });
const codesForAddress = rateLimit({ name: "sign-in-codes-for-address", points: 10, seconds });
const codesFromClient = rateLimit({ name: "sign-in-codes-from-client", points: 20, seconds });

/** Throws TooMany when the client, or anybody for this address, has asked for too many sign-in mails. */
export async function spendMail(client: string, email: string): Promise<void> {
  await mailsFromClient(client);
  await mailsToAddress(email);
}

/** Throws TooMany when the client, or anybody for this address, has typed too many codes. */
export async function spendCode(client: string, email: string): Promise<void> {
  await codesFromClient(client);
  await codesForAddress(email);
}
