import type { Context } from "../command.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type {
  JoinRequestKind,
  JoinRequestMessageKind,
  LinkType,
  ListProvider,
  Role,
} from "../generated/prisma/enums.ts";
import { decisionToken } from "../join-requests/decision-token.ts";
import { loadJoinRequest } from "../join-requests/load.ts";
import { isUndecided } from "../join-requests/state.ts";
import { conversation } from "../join-requests/told.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { can } from "../policy.ts";
import type { Item } from "./letter.ts";
import { type Place, placeIn } from "./place.ts";
import type { RequestMail } from "./schema.ts";

export type ListFacts = { name: string; provider: ListProvider; archiveUrl: string | null };

/** What the mails about a join request tell, in the reader's language. */
export type RequestFacts = {
  id: string;
  kind: JoinRequestKind;
  role: Role | null; // of kind LEAD
  community: Place;
  sig: Place & { links: readonly Item[] };
  lists: readonly ListFacts[]; // the one asked for, or those asked for together with a membership
  requester: { name: string; affiliation: string | null; locale: Locale };
  introduction: string;
  intentions: string;
  experience: string;
  links: readonly string[];
  endorser: string | null;
  dueAt: Date;
  noticeUntil: Date | null; // while the request is in public notice
  decision: { decider: string; note: string } | null;
  lastWord: { kind: JoinRequestMessageKind; author: string; body: string } | null; // the newest question, answer or objection
  isRequester: boolean; // the reader
  decisionToken: string; // lets the reader decide without signing in
  decides: "lead" | "steering"; // the reader, when it is up to the reader
};

const linksToBeginWith: LinkType[] = ["CONTRIBUTING", "FORUM", "CHAT", "REPOSITORY"];
const name = { select: { name: true } } as const;
const listFacts = { select: { name: true, provider: true, archiveUrl: true } } as const;

const told = {
  community: { select: { slug: true, name: true } },
  sig: {
    select: {
      slug: true,
      name: true,
      links: {
        where: { type: { in: linksToBeginWith }, url: { not: null } },
        orderBy: { order: "asc" },
        take: 6,
        select: { label: true, url: true },
      },
    },
  },
  list: listFacts,
  lists: { select: { list: listFacts } },
  person: { select: { name: true, affiliation: true, locale: true } },
  endorser: name,
  decision: { select: { note: true, decider: name } },
  messages: {
    where: { kind: { in: [...conversation] } },
    orderBy: { at: "desc" },
    take: 1,
    select: { kind: true, body: true, author: name },
  },
} satisfies Prisma.JoinRequestInclude;

/** The facts for the actor as the reader; null when the mail would say what is no longer so. Throws NotFound when the reader may not know of the request. */
export async function requestFacts(
  ctx: Context,
  mail: RequestMail,
  id: string,
  locale: Locale,
): Promise<RequestFacts | null> {
  const { request, subject } = await loadJoinRequest(ctx, id);
  const isRequester = ctx.actor.kind === "person" && ctx.actor.personId === request.personId;
  const isStillSo = {
    requestReceived: isUndecided(request.status),
    requestToDecide: isUndecided(request.status) && can(ctx.actor, "joinRequest.approve", subject),
    requestApproved: request.status === "APPROVED",
    requestAnnounced: request.status === "NOTICE",
    requestObjected:
      request.status === "PENDING" && (isRequester || can(ctx.actor, "joinRequest.approve", subject)),
    requestDeclined: request.status === "DECLINED",
    requestQuestion: request.status === "NEEDS_INFO",
    requestAnswered: request.status === "PENDING" && can(ctx.actor, "joinRequest.approve", subject),
    requestEscalated: request.status === "PENDING" && can(ctx.actor, "joinRequest.approve", subject),
    requestExpired: request.status === "EXPIRED",
    requestClosed: request.status === "EXPIRED",
    requestHandedOver: isUndecided(request.status) && can(ctx.actor, "joinRequest.approve", subject),
  } satisfies Record<RequestMail, boolean>;
  if (!isStillSo[mail]) return null;
  const { community, sig, list, lists, person, endorser, decision, messages } =
    await ctx.tx.joinRequest.findUniqueOrThrow({ where: { id }, include: told });
  const text = (value: unknown) => pickText(value, locale).text;
  const isLead = ctx.actor.kind === "person" && ctx.actor.leadOf.has(request.sigId);
  return {
    ...request,
    community: placeIn(locale, community),
    sig: {
      ...placeIn(locale, sig),
      links: sig.links.map(({ label, url }) => ({ text: text(label), url: url ?? undefined })),
    },
    lists: list ? [list] : lists.map((one) => one.list),
    requester: person,
    endorser: endorser?.name ?? null,
    decision: decision && { decider: decision.decider.name, note: decision.note },
    lastWord: messages[0]
      ? { kind: messages[0].kind, author: messages[0].author.name, body: messages[0].body }
      : null,
    isRequester,
    decisionToken: decisionToken({
      requestId: id,
      personId: ctx.actor.kind === "person" ? ctx.actor.personId : "",
      expires: request.expiresAt,
    }),
    decides: isLead ? "lead" : "steering",
  };
}
