import type { Messages } from "./i18n/messages.ts";
import type { Action } from "./policy.ts";

/** The actor may see it and may not do it. */
export class NotAllowed extends Error {
  override readonly name = "NotAllowed";
  readonly action: Action;
  constructor(action: Action) {
    super(`not allowed: ${action}`);
    this.action = action;
  }
}

/** It does not exist, or the actor may not know that it does. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  constructor(noun: string) {
    super(`not found: ${noun}`);
  }
}

/** What a query finds; what stands for it where the query throws NotFound. */
export async function unlessMissing<Found, Instead>(
  found: Promise<Found>,
  instead: () => Instead,
): Promise<Found | Instead> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFound) return instead();
    throw error;
  }
}

export type StaleNoun =
  | "joinRequest"
  | "membership"
  | "subscription"
  | "roleTerm"
  | "proposal"
  | "comment"
  | "ballot"
  | "invitation"
  | "delivery"
  | "charter"
  | "checklist"
  | "list"
  | "steeringSeat"
  | "sig"
  | "sigPage";

/** It can no longer, or cannot yet, be done: somebody was faster, or the state does not permit the verb. */
export class Stale extends Error {
  override readonly name = "Stale";
  readonly noun: StaleNoun;
  readonly id: string | undefined;
  constructor(noun: StaleNoun, id?: string) {
    super(`stale: ${noun} ${id ?? ""}`);
    this.noun = noun;
    this.id = id;
  }
}

export type FieldError = keyof Messages["forms"]["errors"];
export type FieldErrors = Record<string, FieldError>;

/** Stands for a field where no single one is to blame. */
export const wholeForm = "";

/** The input is well-formed and still wrong, by field. */
export class Invalid extends Error {
  override readonly name = "Invalid";
  readonly fields: FieldErrors;
  constructor(fields: FieldErrors) {
    super(`invalid: ${Object.keys(fields).join(", ")}`);
    this.fields = fields;
  }
}

/** The answer is to come back later. */
export class TooMany extends Error {
  override readonly name = "TooMany";
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super(`too many: retry after ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
