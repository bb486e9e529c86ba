import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

// Pages and what follows requests are bundled apart; they share the process.
const shared = globalThis as { sigpostAnswers?: AsyncLocalStorage<ServerResponse> };

/** Sees to it that a page can say which status its answer has. Next knows no way to that, but for errors. */
export function followAnswers(): void {
  const answers = new AsyncLocalStorage<ServerResponse>();
  shared.sigpostAnswers = answers;
  subscribe("http.server.request.start", (message) => {
    answers.enterWith((message as { response: ServerResponse }).response);
  });
}

/** Gives the answer to the request that is being rendered the status 404, unless it is under way. */
export function answerNotFound(): void {
  const answer = shared.sigpostAnswers?.getStore();
  if (answer && !answer.headersSent) answer.statusCode = 404;
}
