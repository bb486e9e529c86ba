import { env } from "../env.ts";
import type { ProposalAim, ProposalStatus } from "../generated/prisma/enums.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../locales.ts";
import { absolute, urls } from "../urls.ts";

type Entry = {
  id: string;
  number: number;
  name: string;
  aim: ProposalAim;
  status: ProposalStatus;
  proposer: { name: string };
  submittedAt: Date | null;
  changedAt: Date;
};

type Place = { id: string; slug: string; name: string };

/** A community's proposals as an Atom feed (RFC 4287), the last changed first. */
export function atomFeed(community: Place, entries: readonly Entry[], locale: Locale): string {
  const t = translator(locale);
  const self = absolute(env.SITE_URL, urls.proposalFeed(locale, community.slug));
  const page = absolute(env.SITE_URL, urls.proposals(locale, community.slug));
  const updated = entries[0]?.changedAt ?? new Date(0);
  const lines = entries.map((entry) => {
    const { number, name, aim, status, proposer, submittedAt, changedAt } = entry;
    const address = absolute(env.SITE_URL, urls.proposal(locale, community.slug, number));
    const title = t("feed.entry", {
      number: String(number),
      name,
      status: t(`enums.proposalStatus.${status}`),
    });
    return [
      "  <entry>",
      `    <id>urn:uuid:${entry.id}</id>`,
      `    <title>${escaped(title)}</title>`,
      `    <link href="${escaped(address)}"/>`,
      `    <category term="${aim.toLowerCase()}" label="${escaped(t(`enums.proposalAim.${aim}`))}"/>`,
      ...(submittedAt ? [`    <published>${submittedAt.toISOString()}</published>`] : []),
      `    <updated>${changedAt.toISOString()}</updated>`,
      `    <author><name>${escaped(proposer.name)}</name></author>`,
      `    <summary>${escaped(t("feed.by", { name: proposer.name }))}</summary>`,
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>urn:uuid:${community.id}</id>`,
    `  <title>${escaped(t("feed.title", { community: community.name }))}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link href="${escaped(page)}"/>`,
    `  <updated>${updated.toISOString()}</updated>`,
    ...lines,
    "</feed>",
    "",
  ].join("\n");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
