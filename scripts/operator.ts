import { parseArgs } from "node:util";
import { system } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { emailAddress } from "#lib/fields.ts";
import { appointOperator, dismissOperator } from "#lib/people/operators.ts";
import { givenDatabase } from "./chosen-database.ts";
import { Failure, runScript } from "./run-script.ts";

const usage = "Write: npm run operator -- you@example.org, or --revoke you@example.org to end it.";

/** Makes the owner of an address the installation's operator, or ends that, and says so in a sentence. */
async function changeOperator(): Promise<string> {
  const { email, revoke } = readArguments();
  if (!(await givenDatabase())) throw new Failure("DATABASE_URL is not set: it names the portal's database.");
  if (revoke) {
    await run(system, dismissOperator, { email }).catch((error: unknown) => {
      throw error instanceof NotFound
        ? new Failure(`${email} is no operator here. Nothing was changed.`)
        : error;
    });
    return `${email} is no longer an operator.`;
  }
  const { result } = await run(system, appointOperator, { email });
  return result.isNew
    ? `${email} is an operator now: sign in with this address to open the first community.`
    : `${email} is an operator already. Nothing was changed.`;
}

function readArguments(): { email: string; revoke: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { revoke: { type: "boolean", default: false } },
    });
    if (positionals.length !== 1) throw new Failure(usage);
    return { email: emailAddress.parse(positionals[0]), revoke: values.revoke };
  } catch {
    throw new Failure(`One email address is needed. ${usage}`);
  }
}

await runScript(async () => {
  try {
    console.log(await changeOperator());
  } finally {
    await db.$disconnect();
  }
});
