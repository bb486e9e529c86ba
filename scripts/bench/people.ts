import type pg from "pg";
import { hashSessionToken, newSessionToken } from "#lib/people/session-token.ts";

/** Adds people who have an account and are signed in. Returns a session token for each. */
export async function addSignedIn(client: pg.Client, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, newSessionToken);
  await client.query(
    `WITH person AS (
       INSERT INTO "Person" (id, name) SELECT gen_random_uuid(), 'Bench ' || n FROM generate_series(1, $1) n RETURNING id, name
     ), account AS (
       INSERT INTO "User" (id, "personId", email, "emailVerified")
       SELECT gen_random_uuid(), id, replace(lower(name), ' ', '') || '@example.org', now() FROM person RETURNING id
     )
     INSERT INTO "Session" (id, "tokenHash", "userId", expires)
     SELECT gen_random_uuid(), hash, account.id, now() + interval '1 day'
     FROM (SELECT id, row_number() OVER () AS n FROM account) account
     JOIN unnest($2::text[]) WITH ORDINALITY AS token(hash, n) USING (n)`,
    [count, tokens.map(hashSessionToken)],
  );
  return tokens;
}

/** Signs a person of the cast in. */
export async function signIn(client: pg.Client, email: string): Promise<string> {
  const token = newSessionToken();
  await client.query(
    `INSERT INTO "Session" (id, "tokenHash", "userId", expires)
     SELECT gen_random_uuid(), $1, id, now() + interval '1 day' FROM "User" WHERE email = $2`,
    [hashSessionToken(token), email],
  );
  return token;
}
