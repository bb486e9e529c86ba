/** Something the person at the terminal can mend. Its message says what and how. */
export class Failure extends Error {}

/**
 * Runs a script. Ctrl-C and a request to end abort `stopping`, and the body cleans up by returning.
 * A Failure is printed as its sentence, any other error whole; both end the process with code 1.
 */
export async function runScript(body: (stopping: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop.abort());
  try {
    await body(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return;
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}

/** Resolves when the person at the terminal, or whoever manages the process, wants it to end. */
export function untilStopped(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener("abort", () => resolve(), { once: true });
  });
}
