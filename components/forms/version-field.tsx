"use client";

import { useContext } from "react";
import { FormContext } from "./form-context.ts";

/**
 * What a form began with, for its action to compare. While it is put right it stays what it was; once the action has refused
 * it, whoever writes knows of what has happened since, and goes on from there.
 */
export function VersionField({ version }: { version: string }) {
  const { state } = useContext(FormContext);
  const began = state.status === "refused" ? undefined : state.values.version?.[0];
  return <input type="hidden" name="version" value={began ?? version} />;
}
