import { createServer } from "node:net";
import { Failure } from "./run-script.ts";

/** A port on the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return address.port;
}

/** The port that `PORT` asks for, or 3000. Throws a Failure unless this process can listen on it. */
export async function chosenPort(asked: string | undefined): Promise<number> {
  const port = Number(asked || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT is ${asked}, which is no port: choose a number from 1 to 65535.`);
  }
  for (const host of [undefined, "127.0.0.1"]) {
    const refusal = await tryToListen(port, host);
    if (refusal === "EADDRINUSE") {
      throw new Failure(
        `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1}.`,
      );
    }
    if (refusal === "EACCES")
      throw new Failure(`Port ${port} is not allowed for this user: choose one above 1023.`);
  }
  return port;
}

/** The code of the error with which listening fails, if it does. */
function tryToListen(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
