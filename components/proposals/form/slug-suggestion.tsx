"use client";

import { type FormEvent, type ReactNode, useRef } from "react";
import { suggestSlug } from "#lib/urls.ts";

/** Lets the field "slug" follow the field "name" inside it, until somebody writes a slug of their own. */
export function SlugSuggestion({ children }: { children: ReactNode }) {
  const suggested = useRef("");

  function follow({ currentTarget, target }: FormEvent<HTMLDivElement>) {
    const slug = currentTarget.querySelector<HTMLInputElement>("input[name=slug]");
    if (!slug || !(target instanceof HTMLInputElement) || target.name !== "name") return;
    if (slug.value !== "" && slug.value !== suggested.current) return;
    suggested.current = suggestSlug(target.value);
    slug.value = suggested.current;
  }

  return (
    <div className="contents" onInput={follow}>
      {children}
    </div>
  );
}
