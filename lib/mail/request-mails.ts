import { type Path, urls } from "../urls.ts";
import { action, type Letter, list, type Part, paragraph, quote, secondAction } from "./letter.ts";
import type { RequestFacts } from "./request-facts.ts";
import { toSig } from "./to-sig.ts";
import type { Words } from "./words.ts";

/** To the requester: what was asked for, and when to expect an answer. */
export function requestReceived(facts: RequestFacts, words: Words): Letter {
  const { t, instant, locale } = words;
  const names = namesIn(facts, words);
  return {
    subject: t(`mail.requestReceived.subject.${facts.kind}`, names),
    parts: [
      paragraph(t(`mail.requestReceived.intro.${facts.kind}`, names)),
      paragraph(t("mail.requestReceived.next", { ...names, date: instant(facts.dueAt) })),
      paragraph(t("mail.requestReceived.wrote")),
      ...whatWasWritten(facts, words),
      paragraph(t("mail.requestReceived.withdraw")),
      action(t("mail.requestReceived.action"), urls.myRequest(locale, facts.id)),
    ],
    why: t("mail.why.requester"),
  };
}

/** To a lead or, in the leads' stead, to a steering member: who asks for what, and by when to answer. */
export function requestToDecide(facts: RequestFacts, words: Words): Letter {
  const { t, instant, locale } = words;
  const names = namesIn(facts, words);
  const { name, affiliation } = facts.requester;
  const person = t("mail.request.person", {
    name,
    affiliation: affiliation ?? "",
    isAffiliated: affiliation ? "true" : "false",
  });
  return {
    subject: t(`mail.requestToDecide.subject.${facts.kind}`, { ...names, name }),
    parts: [
      paragraph(t(`mail.requestToDecide.intro.${facts.kind}`, { ...names, person })),
      ...whatWasWritten(facts, words),
      paragraph(t("mail.requestToDecide.next", { date: instant(facts.dueAt) })),
      action(t("mail.requestToDecide.action"), urls.dashboardRequest(locale, facts.id)),
      secondAction(t("mail.requestToDecide.byLink"), urls.decideByLink(locale, facts.decisionToken)),
      paragraph(t("mail.requestToDecide.hint")),
    ],
    why: t(`mail.why.${facts.decides}`, names),
  };
}

/** To the requester: what holds from now on, the decider's note, and where to begin. */
export function requestApproved(facts: RequestFacts, words: Words): Letter {
  const { t } = words;
  const names = { ...namesIn(facts, words), decider: facts.decision?.decider ?? "" };
  const archives = facts.lists.flatMap(({ name, archiveUrl }) =>
    archiveUrl ? [{ text: t("mail.requestApproved.archive", { list: name }), url: archiveUrl }] : [],
  );
  const byHand = facts.lists
    .filter((one) => one.provider === "MANUAL")
    .map((one) => ({ text: t("mail.requestApproved.byHand", { list: one.name }) }));
  const others = facts.lists.filter((one) => one.provider !== "MANUAL").map((one) => ({ text: one.name }));
  return {
    subject: t(`mail.requestApproved.subject.${facts.kind}`, names),
    parts: [
      paragraph(t(`mail.requestApproved.intro.${facts.kind}`, names)),
      ...quote(t("mail.requestApproved.note", names), facts.decision?.note ?? ""),
      ...list(t("mail.requestApproved.lists"), [...others, ...byHand, ...archives]),
      ...list(t("mail.requestApproved.links"), facts.sig.links),
      action(t(`mail.requestApproved.action.${facts.kind}`, names), placeAfterApproval(facts, words)),
      paragraph(t(`mail.requestApproved.leave.${facts.kind}`)),
    ],
    why: t("mail.why.requester"),
  };
}

/** To the requester: that it is approved, and until when it stands in public notice before the role begins. */
export function requestAnnounced(facts: RequestFacts, words: Words): Letter {
  const { t, instant, locale } = words;
  const names = { ...namesIn(facts, words), decider: facts.decision?.decider ?? "" };
  const until = facts.noticeUntil ? instant(facts.noticeUntil) : "";
  return {
    subject: t("mail.requestAnnounced.subject", names),
    parts: [
      paragraph(t("mail.requestAnnounced.intro", names)),
      ...quote(t("mail.requestApproved.note", names), facts.decision?.note ?? ""),
      paragraph(t("mail.requestAnnounced.notice", { ...names, until })),
      paragraph(t("mail.requestAnnounced.withdraw")),
      action(t("mail.requestReceived.action"), urls.myRequest(locale, facts.id)),
    ],
    why: t("mail.why.requester"),
  };
}

/** To the requester: who declined and why, and that asking again is possible. */
export function requestDeclined(facts: RequestFacts, words: Words): Letter {
  const { t } = words;
  const names = { ...namesIn(facts, words), decider: facts.decision?.decider ?? "" };
  return {
    subject: t(`mail.requestDeclined.subject.${facts.kind}`, names),
    parts: [
      paragraph(t(`mail.requestDeclined.intro.${facts.kind}`, names)),
      ...quote(t("mail.requestDeclined.reason"), facts.decision?.note ?? ""),
      paragraph(t("mail.requestDeclined.again")),
      toSig(facts, words),
    ],
    why: t("mail.why.requester"),
  };
}

export function namesIn({ community, sig, lists, role }: RequestFacts, { t }: Words) {
  return {
    community: community.name,
    sig: sig.name,
    list: lists[0]?.name ?? "",
    role: role ? t(`enums.role.${role}`) : "",
  };
}

function whatWasWritten(facts: RequestFacts, { t, enumerate }: Words): Part[] {
  const { locale } = facts.requester;
  const together = facts.kind === "MEMBERSHIP" ? facts.lists.map((one) => one.name) : [];
  return [
    ...quote(t("mail.request.introduction"), facts.introduction, locale),
    ...quote(t(`mail.request.intentions.${facts.kind}`), facts.intentions, locale),
    ...quote(t("mail.request.experience"), facts.experience, locale),
    ...list(
      t("mail.request.links"),
      facts.links.map((url) => ({ text: url, url })),
    ),
    ...(together.length > 0 ? [paragraph(t("mail.request.lists", { lists: enumerate(together) }))] : []),
    ...(facts.endorser ? [paragraph(t("mail.request.endorser", { name: facts.endorser }))] : []),
  ];
}

function placeAfterApproval({ kind, community, sig }: RequestFacts, { locale }: Words): Path {
  return kind === "LEAD" ? urls.dashboard(locale) : urls.sig(locale, community.slug, sig.slug);
}
