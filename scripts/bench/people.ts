import type pg from "pg";
import { hashSessionToken, newSessionToken } from "#lib/people/session-token.ts";

/** Somebody who has an account and is signed in. */
export type BenchPerson = { id: string; cookie: string };

const cookieOf = (token: string) => `sigpost-session=${token}`;

/** Adds people who have an account and are signed in. */
export async function addSignedIn(client: pg.Client, count: number): Promise<BenchPerson[]> {
  const tokens = Array.from({ length: count }, newSessionToken);
  const { rows } = await client.query<{ id: string; token: string }>(
    `WITH token AS (
       SELECT gen_random_uuid() AS person, token, hash FROM unnest($1::text[], $2::text[]) AS given(token, hash)
     ), person AS (
       INSERT INTO "Person" (id, name) SELECT person, 'Bench ' || left(person::text, 8) FROM token
     ), account AS (
       INSERT INTO "User" (id, "personId", email, "emailVerified")
       SELECT person, person, person || '@example.org', now() FROM token
     ), session AS (
       INSERT INTO "Session" (id, "tokenHash", "userId", expires)
       SELECT gen_random_uuid(), hash, person, now() + interval '1 day' FROM token
     )
     SELECT person AS id, token FROM token`,
    [tokens, tokens.map(hashSessionToken)],
  );
  return rows.map(({ id, token }) => ({ id, cookie: cookieOf(token) }));
}

/** Signs a person of the cast in. Returns their cookie. */
export async function signIn(client: pg.Client, email: string): Promise<string> {
  const token = newSessionToken();
  await client.query(
    `INSERT INTO "Session" (id, "tokenHash", "userId", expires)
     SELECT gen_random_uuid(), $1, id, now() + interval '1 day' FROM "User" WHERE email = $2`,
    [hashSessionToken(token), email],
  );
  return cookieOf(token);
}

export type Desk = { sigId: string; leads: BenchPerson[]; requests: string[] };

/** Adds a SIG with leads, and requests to join it that wait for them. */
export async function addDesk(
  client: pg.Client,
  slug: string,
  { leads: leadCount, waiting }: { leads: number; waiting: number },
): Promise<Desk> {
  const leads = await addSignedIn(client, leadCount);
  const applicants = await addSignedIn(client, waiting);
  const { rows } = await client.query<{ id: string }>(
    `WITH place AS (
       INSERT INTO "Sig" (id, "communityId", slug, name, summary, tags, status)
       SELECT gen_random_uuid(), id, $1, json_build_object('original', 'en', 'text', json_build_object('en', $1::text)),
         json_build_object('original', 'en', 'text', json_build_object('en', $1::text)), '{}', 'ACTIVE'
       FROM "Community" WHERE slug = 'tensorflow' RETURNING id, "communityId"
     ), lead AS (
       INSERT INTO "RoleTerm" (id, "sigId", "personId", role, "from")
       SELECT gen_random_uuid(), place.id, person, 'LEAD', now() FROM place, unnest($2::text[]) AS person
     )
     INSERT INTO "JoinRequest" (id, "communityId", "sigId", "personId", kind, introduction, intentions, links, "dueAt", "expiresAt")
     SELECT gen_random_uuid(), place."communityId", place.id, person, 'MEMBERSHIP', 'I wait.', 'To be measured.', '{}',
       now() + n * interval '1 minute', now() + interval '30 days'
     FROM place, unnest($3::text[]) WITH ORDINALITY AS applicant(person, n) RETURNING id`,
    [slug, leads.map(({ id }) => id), applicants.map(({ id }) => id)],
  );
  const { rows: sigs } = await client.query<{ id: string }>(`SELECT id FROM "Sig" WHERE slug = $1`, [slug]);
  return { sigId: sigs[0]?.id ?? "", leads, requests: rows.map(({ id }) => id) };
}
