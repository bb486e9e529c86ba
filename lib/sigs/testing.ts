import { db } from "../db.ts";
import { perLanguage } from "../localized-text.ts";
import { loadPage, versionOf } from "./page.ts";
import type { SigPageForm } from "./schema.ts";

/** The form of a SIG's page as it is sent when nothing was changed in it. */
export async function pageAsSent(sigId: string): Promise<SigPageForm> {
  const page = await loadPage(db, sigId);
  const { workstreams, links, tags, joinPolicy } = page;
  return {
    sigId,
    version: versionOf(page),
    name: perLanguage(page.name),
    summary: perLanguage(page.summary),
    description: perLanguage(page.description),
    responsibilities: perLanguage(page.responsibilities),
    tags,
    joinPolicy,
    acceptance: perLanguage(page.acceptance),
    introductionAsked: perLanguage(page.introductionAsked),
    intentionsAsked: perLanguage(page.intentionsAsked),
    workstreams: workstreams.map(({ id, title, description }) => ({
      id,
      title: perLanguage(title),
      description: perLanguage(description),
    })),
    links: links.map(({ id, type, label, note, url, plannedFor, underId }) => ({
      id,
      type,
      label: perLanguage(label),
      url: url ?? "",
      plannedFor: plannedFor ?? "",
      note: perLanguage(note),
      under: underId ?? "",
    })),
  };
}
