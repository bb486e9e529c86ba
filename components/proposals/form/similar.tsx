"use client";

import { useEffect, useState } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/locales.ts";
import type { Resembling } from "#lib/proposals/similar.ts";
import { urls } from "#lib/urls.ts";

const pauseMs = 500;

type SimilarProps = {
  formId: string;
  communityId: string;
  id: string; // of the proposal
  locale: Locale;
  start: readonly Resembling[];
  words: Record<"title" | "join" | "newTab", string>;
};

/** SIGs and open proposals that resemble what is written in the form, as it is written. */
export function Similar({ formId, communityId, id, locale, start, words }: SimilarProps) {
  const [similar, setSimilar] = useState(start);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let waiting: number | undefined;
    let asking = new AbortController();

    function ask(written: HTMLFormElement) {
      asking.abort();
      asking = new AbortController();
      fetch(urls.similarProposals({ communityId, id, locale, ...sketchIn(written) }), {
        signal: asking.signal,
      })
        .then((response) => (response.ok ? response.json() : []))
        .then((found: Resembling[]) => setSimilar(found))
        .catch(() => undefined); // what stands there stays
    }
    function askSoon() {
      clearTimeout(waiting);
      waiting = window.setTimeout(ask, pauseMs, form);
    }
    form.addEventListener("input", askSoon);
    return () => {
      form.removeEventListener("input", askSoon);
      clearTimeout(waiting);
      asking.abort();
    };
  }, [formId, communityId, id, locale]);

  return (
    <div role="status" className="flex flex-col gap-3 empty:hidden">
      {similar.length > 0 && (
        <>
          <p className="font-medium">{words.title}</p>
          <ul className="flex flex-col gap-3 border-accent border-s-3 ps-4">
            {similar.map(({ href, name, about, joinHref }) => (
              <li key={href} className="flex flex-col">
                <span className="flex flex-wrap gap-x-4">
                  <TextLink href={href} target="_blank" className="font-medium">
                    {name}
                    <span className="sr-only"> {words.newTab}</span>
                  </TextLink>
                  {joinHref && (
                    <TextLink href={joinHref} target="_blank">
                      {words.join}
                      <span className="sr-only"> {words.newTab}</span>
                    </TextLink>
                  )}
                </span>
                <span className="text-muted text-sm">{about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function sketchIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const written = (name: string) => String(data.get(name) ?? "");
  const about = [written("name"), written("mission"), written("problem")].join(" ").slice(0, 600);
  return { name: written("name").slice(0, 200), about };
}
