import { putCharterInForce } from "../charters/commands.ts";
import { openChecklist } from "../checklists/commands.ts";
import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Stale } from "../errors.ts";
import type { Locale } from "../locales.ts";
import { inOneLanguage, type LocalizedText } from "../localized-text.ts";
import { findOrCreatePerson } from "../people/find-or-create.ts";
import type { FoundingProposal } from "../proposals/load.ts";
import { charterFrom, filledIn, isNone } from "../proposals/rules.ts";
import { charterWords } from "../proposals/words.ts";
import { record } from "../record.ts";
import { appoint, beginMembership } from "../roster/commands.ts";

type Founding = { proposal: FoundingProposal; appointedBy: string };

/** Makes an accepted proposal a SIG in formation: its page, charter, leads, founding members and planned list, linked to the proposal it came from. */
// exempt: authorize — called by acceptProposal, which has authorized the chair
export async function foundSig(ctx: Context, { proposal, appointedBy }: Founding): Promise<void> {
  const { communityId, content, language } = proposal;
  const sig = await ctx.tx.sig
    .create({
      data: {
        communityId,
        slug: proposal.slug,
        order: 1000,
        kind: content.kind,
        name: nameOf(proposal),
        summary: inOneLanguage(language, firstSentence(content.mission)),
        description: inOneLanguage(language, content.mission),
        responsibilities: inOneLanguage(language, content.inScope),
        joinPolicy: content.joinPolicy,
        status: "FORMING",
        proposalId: proposal.id,
        createdAt: ctx.now,
        links: { create: linksOf(proposal) },
        lists: { create: plannedListOf(proposal) },
        meetings: { create: meetingOf(proposal) },
      },
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("proposal", proposal.id) : error;
    });
  const place = { communityId, sigId: sig.id, proposalId: proposal.id };
  await record(ctx, "sig.founded", { ...place, data: { number: proposal.number, name: proposal.name } });
  const words = charterWords(language, proposal.community, content.joinPolicy);
  await putCharterInForce(ctx, {
    communityId,
    sigId: sig.id,
    authorId: proposal.proposerId,
    language,
    sections: charterFrom(content, words),
  });
  await seatFounders(ctx, { proposal, appointedBy }, sig.id);
  await openChecklist(ctx, { sigId: sig.id, occasion: "FORMATION" });
}

async function seatFounders(ctx: Context, { proposal, appointedBy }: Founding, sigId: string) {
  for (const { name, affiliation, email } of filledIn(proposal.content.leads)) {
    const personId = await findOrCreatePerson(ctx, { name, affiliation, email });
    await appoint(ctx, { personId, sigId, role: "LEAD", source: "FOUNDER", affiliation, appointedBy });
  }
  const members = filledIn(proposal.content.members);
  for (const member of members) {
    const personId = await findOrCreatePerson(ctx, member);
    await beginMembership(ctx, { personId, sigId, source: "FOUNDER" });
  }
  await beginMembership(ctx, { personId: proposal.proposerId, sigId, source: "FOUNDER" });
}

function nameOf({ name, language, content }: FoundingProposal): LocalizedText {
  const given = Object.entries(content.otherNames).filter(([, other]) => other !== "");
  const others = Object.fromEntries(given) as Partial<Record<Locale, string>>;
  return { original: language, text: { ...others, [language]: name } };
}

function firstSentence(text: string): string {
  const [sentence = text] = text.split(/(?<=[.!?。！？])\s/u);
  return sentence.length > 280 ? `${sentence.slice(0, 279)}…` : sentence;
}

function linksOf({ content, language }: FoundingProposal) {
  const repositories = content.repositories.map((url) => {
    const { hostname, pathname } = new URL(url);
    return { type: "REPOSITORY" as const, url, label: pathname.replace(/^\/|\/$/g, "") || hostname };
  });
  const channels = [
    { type: "FORUM" as const, url: content.channel === "FORUM" ? content.forumUrl : "" },
    { type: "CHAT" as const, url: content.chatUrl },
  ].map((link) => ({ ...link, label: link.url && new URL(link.url).hostname }));
  return [...repositories, ...channels]
    .filter((link) => link.url !== "")
    .map(({ type, url, label }, order) => ({ type, url, order, label: inOneLanguage(language, label) }));
}

function plannedListOf({ communityId, content }: FoundingProposal) {
  if (content.channel !== "LIST") return [];
  const policy = content.joinPolicy === "OPEN" ? ("OPEN" as const) : ("MODERATED" as const);
  return [{ communityId, name: content.listName, policy, archive: "PUBLIC" as const, isPlanned: true }];
}

function meetingOf({ content, language, name }: FoundingProposal) {
  if (isNone(content.meetingPlan)) return [];
  return [{ title: inOneLanguage(language, name), schedule: inOneLanguage(language, content.meetingPlan) }];
}
