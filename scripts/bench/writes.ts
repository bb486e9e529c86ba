import { formPost, hiddenFields } from "./forms.ts";
import { type Measured, measurePosts } from "./load.ts";
import { addDesk, addSignedIn, signIn } from "./people.ts";
import type { BenchSite } from "./site.ts";

const people = 1500;
const joinPath = "/en/tensorflow/recommenders/join";
const dashboardPath = "/en/dashboard";

/** How many times a second actions are answered: two empty ones, and those that requests are made and decided by. */
export async function measureWrites({ address, client }: BenchSite): Promise<Measured[]> {
  const lin = await signIn(client, "lin@example.org");
  const applicants = await addSignedIn(client, people);
  const asEverybody = async (path: string, formId: string, words: Record<string, string> = {}) => {
    const hidden = await hiddenFields(address + path, { cookie: applicants[0]?.cookie ?? "" }, formId);
    return applicants.map(({ cookie }) => formPost(address, path, cookie, { ...hidden, ...words }));
  };
  const words = { introduction: "I load-test portals.", intentions: "To be measured.", links: "" };
  const measured = [
    await measurePosts("empty action", address, await asEverybody("/en/constant-dynamic", "empty")),
    await measurePosts("empty command", address, await asEverybody("/en/empty", "nothing")),
    await measurePosts(
      "submit a request",
      address,
      await asEverybody(joinPath, "join", { ...words, codeOfConduct: "on" }),
    ),
  ];
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM "JoinRequest" WHERE status = 'PENDING' AND "personId" = ANY($1)`,
    [applicants.map(({ id }) => id)],
  );
  const approve = await hiddenFields(address + dashboardPath, { cookie: lin }, "approve");
  const deciding = rows.map(({ id }) => formPost(address, dashboardPath, lin, { ...approve, id, note: "" }));
  measured.push(await measurePosts("decide a request", address, deciding));
  return measured;
}

/** What ten leads who approve the same 200 requests at the same time leave behind. */
export async function measureRace({ address, client }: BenchSite) {
  const { sigId, leads, requests } = await addDesk(client, "bench-race", { leads: 10, waiting: 200 });
  const cookie = leads[0]?.cookie ?? "";
  const approve = await hiddenFields(address + dashboardPath, { cookie }, "approve");
  const posts = requests.flatMap((id) =>
    leads.map((lead) => formPost(address, dashboardPath, lead.cookie, { ...approve, id, note: "" })),
  );
  const { perSecond, unexpected } = await measurePosts("race", address, posts);
  const { rows } = await client.query(
    `SELECT
       (SELECT count(*)::int FROM "JoinRequestDecision" WHERE "requestId" = ANY($1)) AS decisions,
       (SELECT count(*)::int FROM "Membership" WHERE "sigId" = $2) AS memberships,
       (SELECT count(*)::int FROM "Event" WHERE "joinRequestId" = ANY($1) AND name = 'joinRequest.approved') AS events,
       (SELECT count(*)::int FROM "Delivery" d JOIN "Event" e ON e.id = d."eventId"
        WHERE e."joinRequestId" = ANY($1) AND e.name = 'joinRequest.approved') AS mails`,
    [requests, sigId],
  );
  return {
    posts: posts.length,
    "per second": Math.round(perSecond),
    ...rows[0],
    "told who decided": unexpected,
  };
}
