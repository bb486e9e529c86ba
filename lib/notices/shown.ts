import { z } from "zod";
import type { Prisma } from "../generated/prisma/client.ts";
import { Role } from "../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";
import { type Path, urls } from "../urls.ts";

const place = { slug: true, name: true } as const;

/** What has to be known of a notice to say what it tells of and where that is. */
export const shown = {
  include: {
    event: {
      select: {
        data: true,
        subjectId: true,
        invitationId: true,
        actor: { select: { name: true } },
        subject: { select: { name: true } },
        community: { select: place },
        sig: { select: { ...place, community: { select: place } } },
        joinRequest: { select: { id: true, kind: true, role: true, list: { select: { name: true } } } },
        proposal: { select: { number: true, name: true } },
      },
    },
  },
} as const satisfies Prisma.NoticeDefaultArgs;

export type ShownNotice = Prisma.NoticeGetPayload<typeof shown>;

/** Whether it tells its reader of themself. */
export function isAboutReader({ personId, event }: ShownNotice): boolean {
  return event.subjectId === personId;
}

const roleData = z.object({ role: z.enum(Role) });

/** The role that was asked for, given or ended. */
export function roleOf({ event }: ShownNotice): Role | null {
  return event.joinRequest?.role ?? roleData.safeParse(event.data).data?.role ?? null;
}

/** Where the reader finds what the notice tells of. */
export function noticePath(notice: ShownNotice, locale: Locale): Path {
  const { joinRequest, invitationId, proposal, community, sig } = notice.event;
  if (joinRequest) {
    const { id } = joinRequest;
    return isAboutReader(notice) ? urls.myRequest(locale, id) : urls.dashboardRequest(locale, id);
  }
  if (invitationId) return urls.invitation(locale, invitationId);
  if (!sig && proposal?.number && community) return urls.proposal(locale, community.slug, proposal.number);
  if (!sig) {
    if (!community) return urls.dashboard(locale); // a reminder is about several requests
    const page = notice.mail === "seatEnded" ? urls.governance : urls.steering;
    return page(locale, community.slug);
  }
  if (
    notice.mail === "charterSubmitted" ||
    notice.mail.startsWith("term") ||
    notice.mail === "confirmationAsked" ||
    notice.mail === "sigImported"
  ) {
    const page = notice.mail === "charterSubmitted" ? urls.amendCharter : urls.manageSig;
    return page(locale, sig.community.slug, sig.slug);
  }
  const isForCommittee = notice.mail === "sigHandedOver";
  return isForCommittee
    ? urls.roster(locale, sig.community.slug, sig.slug)
    : urls.sig(locale, sig.community.slug, sig.slug);
}
