import type { LucideIcon } from "lucide-react";
import BadgeCheck from "lucide-react/icons/badge-check";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleHelp from "lucide-react/icons/circle-help";
import CirclePause from "lucide-react/icons/circle-pause";
import CircleStop from "lucide-react/icons/circle-stop";
import CircleX from "lucide-react/icons/circle-x";
import Eye from "lucide-react/icons/eye";
import FilePen from "lucide-react/icons/file-pen";
import Flag from "lucide-react/icons/flag";
import Landmark from "lucide-react/icons/landmark";
import Mail from "lucide-react/icons/mail";
import Megaphone from "lucide-react/icons/megaphone";
import Merge from "lucide-react/icons/merge";
import MessageSquare from "lucide-react/icons/message-square";
import PencilLine from "lucide-react/icons/pencil-line";
import ScrollText from "lucide-react/icons/scroll-text";
import Send from "lucide-react/icons/send";
import ThumbsDown from "lucide-react/icons/thumbs-down";
import ThumbsUp from "lucide-react/icons/thumbs-up";
import Undo2 from "lucide-react/icons/undo-2";
import UserCheck from "lucide-react/icons/user-check";
import UserMinus from "lucide-react/icons/user-minus";
import UserPlus from "lucide-react/icons/user-plus";
import UserX from "lucide-react/icons/user-x";
import Vote from "lucide-react/icons/vote";
import { useLocale, useTranslations } from "next-intl";
import { z } from "zod";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { Timeline, TimelineItem } from "#components/ui/timeline.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { EventName, events } from "#lib/events.ts";
import { Role } from "#lib/generated/prisma/enums.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { shortDate } from "#lib/time-format.ts";
import { urls } from "#lib/urls.ts";
import { PageChanges } from "./page-changes.tsx";
import { SettingsChanges } from "./settings-changes.tsx";

export type TimelineEvent = {
  id: string;
  name: string;
  at: Date;
  data: unknown;
  actor: { name: string } | null;
  subject: { name: string } | null;
  proposal?: ShownProposal | null; // that it came of
};

type ShownProposal = { number: number | null; name: string; language: Locale };

type PublicEventName = {
  [Name in EventName]: (typeof events)[Name]["isPublic"] extends true ? Name : never;
}[EventName];

const looks: Record<PublicEventName, { icon: LucideIcon; tone?: Tone }> = {
  "membership.began": { icon: UserPlus },
  "membership.added": { icon: UserPlus },
  "membership.removed": { icon: UserMinus },
  "membership.ended": { icon: UserMinus },
  "roleTerm.began": { icon: UserCheck, tone: "accent" },
  "roleTerm.appointed": { icon: UserCheck, tone: "accent" },
  "roleTerm.removed": { icon: UserX },
  "roleTerm.ended": { icon: UserX },
  "roleTerm.renewed": { icon: UserCheck },
  "roleTerm.expired": { icon: UserX },
  "joinRequest.announced": { icon: Megaphone, tone: "info" },
  "joinRequest.objected": { icon: ThumbsDown, tone: "warn" },
  "joinRequest.withdrawnInNotice": { icon: Undo2 },
  "proposal.submitted": { icon: Send, tone: "accent" },
  "proposal.revised": { icon: PencilLine },
  "proposal.withdrawn": { icon: Undo2 },
  "proposal.supported": { icon: ThumbsUp },
  "proposal.commented": { icon: MessageSquare },
  "proposal.answered": { icon: MessageSquare },
  "proposal.commentMarked": { icon: CircleHelp, tone: "warn" },
  "proposal.commentResolved": { icon: CircleCheck },
  "proposal.reviewStarted": { icon: Eye, tone: "info" },
  "proposal.shepherded": { icon: UserCheck },
  "proposal.handedOver": { icon: UserCheck },
  "proposal.changesRequested": { icon: FilePen, tone: "warn" },
  "proposal.undecided": { icon: Undo2, tone: "warn" },
  "proposal.overtaken": { icon: Undo2, tone: "warn" },
  "proposal.announced": { icon: Megaphone, tone: "success" },
  "proposal.objected": { icon: ThumbsDown, tone: "warn" },
  "proposal.expired": { icon: CircleStop },
  "ballot.opened": { icon: Vote, tone: "info" },
  "ballot.positionTaken": { icon: UserCheck },
  "ballot.positionChanged": { icon: UserCheck },
  "ballot.calledOff": { icon: CircleX },
  "ballot.closed": { icon: Vote },
  "proposal.accepted": { icon: CircleCheck, tone: "success" },
  "proposal.rejected": { icon: CircleX, tone: "danger" },
  "community.founded": { icon: Flag, tone: "success" },
  "community.settingsChanged": { icon: PencilLine, tone: "accent" },
  "steeringSeat.given": { icon: UserCheck, tone: "accent" },
  "steeringSeat.ended": { icon: UserX },
  "steeringSeat.chairHandedOver": { icon: Landmark },
  "sig.imported": { icon: Flag, tone: "success" },
  "sig.founded": { icon: Flag, tone: "success" },
  "sig.activated": { icon: CircleCheck, tone: "success" },
  "sig.paused": { icon: CirclePause, tone: "warn" },
  "sig.revived": { icon: CircleCheck, tone: "success" },
  "sig.retired": { icon: CircleStop },
  "sig.merged": { icon: Merge },
  "sig.tookOver": { icon: Merge, tone: "accent" },
  "sig.confirmed": { icon: BadgeCheck },
  "sig.edited": { icon: PencilLine },
  "list.announced": { icon: Mail },
  "sig.handedOver": { icon: Landmark, tone: "warn" },
  "charter.submitted": { icon: Send, tone: "accent" },
  "charter.withdrawn": { icon: Undo2 },
  "charter.rejected": { icon: CircleX, tone: "danger" },
  "charter.cameIntoForce": { icon: ScrollText, tone: "accent" },
};

const isPublicName = (name: string): name is PublicEventName => Object.hasOwn(looks, name);

type Community = { slug: string; timeZone: string };

/** What happened in public, each entry as a sentence with its day. */
export function EventTimeline({
  entries,
  community,
}: {
  entries: readonly TimelineEvent[];
  community: Community;
}) {
  return (
    <Timeline>
      {entries.map((entry) =>
        isPublicName(entry.name) ? (
          <Entry key={entry.id} entry={entry} name={entry.name} community={community} />
        ) : null,
      )}
    </Timeline>
  );
}

/** The words that somebody gave for what they did. */
const given = z.object({ reason: z.string(), language: z.enum(locales) });

/** When a public notice ends. */
const ending = z.object({ until: z.coerce.date() });

type EntryProps = { entry: TimelineEvent; name: PublicEventName; community: Community };

function Entry({ entry, name, community }: EntryProps) {
  const t = useTranslations();
  const locale = useLocale();
  const role = roleIn(entry.data);
  const until = ending.safeParse(entry.data).data?.until;
  const sentence = t(`history.event.${name}`, {
    actor: entry.actor?.name ?? t("history.somebody"),
    subject: entry.subject?.name ?? t("history.somebody"),
    role: role ? t(`enums.role.${role}`) : "",
    until: until ? shortDate(until, locale, community.timeZone) : "",
  });
  return (
    <TimelineItem
      {...looks[name]}
      time={<DateOnly at={entry.at} locale={locale} timeZone={community.timeZone} />}
      body={<Body entry={entry} slug={community.slug} />}
    >
      {sentence}
    </TimelineItem>
  );
}

/** The reason that was given, else what the event is about. */
function Body({ entry, slug }: { entry: TimelineEvent; slug: string }) {
  const reason = given.safeParse(entry.data).data;
  if (reason) return <p lang={reason.language}>{reason.reason}</p>;
  if (entry.proposal) return <OfProposal {...entry.proposal} slug={slug} />;
  return entry.name === "sig.edited" ? (
    <PageChanges data={entry.data} />
  ) : (
    <SettingsChanges data={entry.data} />
  );
}

function OfProposal({ number, name, language, slug }: ShownProposal & { slug: string }) {
  const locale = useLocale();
  if (number === null) return null;
  return (
    <TextLink href={urls.proposal(locale, slug, number)}>
      #{number} <span lang={language}>{name}</span>
    </TextLink>
  );
}

function roleIn(data: unknown): Role | undefined {
  const role = data && typeof data === "object" && "role" in data ? data.role : undefined;
  return Object.values(Role).find((one) => one === role);
}
