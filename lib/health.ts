import "server-only";
import { db } from "./db.ts";

/** Whether the database answers. */
export function isDatabaseReachable(): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
