import { inject } from "vitest";

process.env.DATABASE_URL = `${inject("databaseServer")}worker_${process.env.VITEST_POOL_ID}`;

// See scripts/content.ts.
process.noDeprecation = true;
