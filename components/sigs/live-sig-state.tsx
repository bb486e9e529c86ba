"use client";

import type { LucideIcon } from "lucide-react";
import BadgeCheck from "lucide-react/icons/badge-check";
import Hourglass from "lucide-react/icons/hourglass";
import Inbox from "lucide-react/icons/inbox";
import Mail from "lucide-react/icons/mail";
import PencilLine from "lucide-react/icons/pencil-line";
import Settings from "lucide-react/icons/settings";
import { type ReactNode, useEffect, useState } from "react";
import type { JoinRequestKind } from "#lib/generated/prisma/enums.ts";
import type { MyState } from "#lib/sigs/queries.ts";
import { ButtonLink } from "../ui/button.tsx";

type LiveSigStateProps = {
  sigId: string;
  links: Record<"me" | "dashboard" | "manageSig" | "editSig", string>;
  words: Record<
    "seeRequests" | "member" | "lead" | "subscribed" | "waiting" | "manage" | "manageSig" | "editSig",
    string
  > & {
    pending: Record<JoinRequestKind, string>;
  };
  children: ReactNode;
};

type Line = { icon: LucideIcon; text: string; href: string };

export function LiveSigState({ sigId, links, words, children }: LiveSigStateProps) {
  const [mine, setMine] = useState<MyState>({ signedIn: false });

  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/me/sig/${sigId}`, { signal: controller.signal })
      .then((answer) => (answer.ok ? answer.json() : { signedIn: false }))
      .then(setMine)
      .catch(() => {}); // the way in stays
    return () => controller.abort();
  }, [sigId]);

  const lines = mine.signedIn ? linesOf(mine, links, words) : [];
  const isMember = mine.signedIn && mine.isMember;
  const hasAsked = mine.signedIn && mine.pending.some((request) => request.kind === "MEMBERSHIP");
  return (
    <div className="flex max-w-xs flex-col items-start gap-3 md:items-end md:text-end">
      {isMember && <ButtonLink href={links.me}>{words.manage}</ButtonLink>}
      {!isMember && !hasAsked && children}
      <ul className="flex flex-col gap-1 text-sm md:items-end">
        {lines.length === 0 && (
          <li>
            <a href={links.me} className="text-muted underline underline-offset-4 hover:text-ink">
              {words.seeRequests}
            </a>
          </li>
        )}
        {lines.map(({ icon: Icon, text, href }) => (
          <li key={text}>
            <a href={href} className="inline-flex items-start gap-1.5 text-accent hover:text-accent-strong">
              <Icon className="mt-[0.2em]" />
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(
  mine: Extract<MyState, { signedIn: true }>,
  links: LiveSigStateProps["links"],
  words: LiveSigStateProps["words"],
): Line[] {
  const lines: Line[] = [];
  if (mine.waiting > 0)
    lines.push({ icon: Inbox, text: `${words.waiting} ${mine.waiting}`, href: links.dashboard });
  if (mine.mayManage) lines.push({ icon: Settings, text: words.manageSig, href: links.manageSig });
  if (mine.mayEdit) lines.push({ icon: PencilLine, text: words.editSig, href: links.editSig });
  if (mine.isLead) lines.push({ icon: BadgeCheck, text: words.lead, href: links.me });
  else if (mine.isMember) lines.push({ icon: BadgeCheck, text: words.member, href: links.me });
  for (const { id, kind, list } of mine.pending) {
    const text = list ? `${words.pending[kind]}: ${list.name}` : words.pending[kind];
    lines.push({ icon: Hourglass, text, href: `${links.me}#request-${id}` });
  }
  for (const list of mine.subscriptions) {
    lines.push({ icon: Mail, text: `${words.subscribed} ${list.name}`, href: links.me });
  }
  return lines;
}
