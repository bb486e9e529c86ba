import { notFound } from "next/navigation";
import { NotFound } from "#lib/errors.ts";

/** What a query finds; the page for what does not exist where it throws NotFound. */
export async function orNotFound<Found>(query: Promise<Found>): Promise<Found> {
  return query.catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
}
