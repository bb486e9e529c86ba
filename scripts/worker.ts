import { run } from "graphile-worker";
import { tasks } from "#lib/deliveries/tasks.ts";
import { env } from "#lib/env.ts";

const runner = await run({ connectionString: env.DATABASE_URL, taskList: tasks, concurrency: 5 });
await runner.promise;
