import { parseArgs } from "node:util";
import { system } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { NotFound } from "#lib/errors.ts";
import { emailAddress } from "#lib/fields.ts";
import { appointOperator, dismissOperator } from "#lib/people/operators.ts";
import { givenDatabase } from "./chosen-database.ts";
import { Failure, runScript } from "./run-script.ts";

const usage =
  "One email address is needed. Write npm run operator -- you@example.org, or --revoke before the address to end it.";

type Asked = { email: string; isRevoked: boolean };

/** Makes the owner of an address the installation's operator, or ends that, and says so in a sentence. */
async function changeOperator({ email, isRevoked }: Asked): Promise<string> {
  if (!isRevoked) {
    const { result } = await run(system, appointOperator, { email });
    return result.isNew
      ? `${email} is an operator now: sign in with this address to open the first community.`
      : `${email} is an operator already. Nothing was changed.`;
  }
  await run(system, dismissOperator, { email }).catch((error: unknown) => {
    throw error instanceof NotFound
      ? new Failure(`${email} is no operator here. Nothing was changed.`)
      : error;
  });
  return `${email} is no longer an operator.`;
}

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { revoke: { type: "boolean", default: false } },
    });
    const [address, ...more] = positionals;
    return { email: emailAddress.parse(more.length > 0 ? "" : address), isRevoked: values.revoke };
  } catch {
    throw new Failure(usage);
  }
}

await runScript(async () => {
  const asked = readArguments();
  if (!(await givenDatabase())) throw new Failure("DATABASE_URL is not set: it names the portal's database.");
  try {
    console.log(await changeOperator(asked));
  } finally {
    await db.$disconnect();
  }
});
