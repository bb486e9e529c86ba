import BookOpen from "lucide-react/icons/book-open";
import FolderGit2 from "lucide-react/icons/folder-git-2";
import GitPullRequest from "lucide-react/icons/git-pull-request";
import Globe from "lucide-react/icons/globe";
import MessageCircle from "lucide-react/icons/message-circle";
import MessagesSquare from "lucide-react/icons/messages-square";
import NotebookText from "lucide-react/icons/notebook-text";
import ScrollText from "lucide-react/icons/scroll-text";
import Video from "lucide-react/icons/video";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import type { LinkType } from "#lib/generated/prisma/enums.ts";

export type TypedLink = {
  id: string;
  underId: string | null;
  type: LinkType;
  label: unknown;
  note: unknown;
  url: string | null;
  plannedFor: string | null;
};

/** What people follow links for, in the order in which they look. */
const purposes = {
  code: ["REPOSITORY", "CONTRIBUTING"],
  talk: ["FORUM", "CHAT"],
  meet: ["MEETING_NOTES", "RECORDINGS"],
  read: ["DOCS", "WEBSITE", "CHARTER"],
} as const satisfies Record<string, LinkType[]>;

const icons = {
  REPOSITORY: FolderGit2,
  CONTRIBUTING: GitPullRequest,
  FORUM: MessagesSquare,
  CHAT: MessageCircle,
  MEETING_NOTES: NotebookText,
  RECORDINGS: Video,
  DOCS: BookOpen,
  WEBSITE: Globe,
  CHARTER: ScrollText,
};

type Purpose = keyof typeof purposes;

/** Links by what they are for; each repository with its own links below it. */
export function LinkGroups({ links }: { links: readonly TypedLink[] }) {
  const t = useTranslations("sig.linkGroup");
  const top = links.filter((link) => link.underId === null);
  const groups = (Object.keys(purposes) as Purpose[]).map((purpose) => {
    const types: readonly LinkType[] = purposes[purpose];
    return { purpose, links: top.filter((link) => types.includes(link.type)) };
  });
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {groups
        .filter((group) => group.links.length > 0)
        .map((group) => (
          <div key={group.purpose} className="flex flex-col gap-2">
            <h3 className="font-medium text-muted text-sm">{t(group.purpose)}</h3>
            <LinkList links={group.links} all={links} />
          </div>
        ))}
    </div>
  );
}

/** Links one below the other. `all`: where the links that belong to one of them are found. */
export function LinkList({ links, all = [] }: { links: readonly TypedLink[]; all?: readonly TypedLink[] }) {
  return (
    <ul className="flex flex-col gap-2.5">
      {links.map((link) => {
        const under = all.filter((one) => one.underId === link.id);
        return (
          <li key={link.id} className="flex flex-col gap-2">
            <LinkLine link={link} />
            {under.length > 0 && (
              <div className="ms-2 border-line border-s ps-4">
                <LinkList links={under} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LinkLine({ link }: { link: TypedLink }) {
  const t = useTranslations();
  const locale = useLocale();
  const Icon = icons[link.type];
  const label = <Localized value={link.label} locale={locale} />;
  return (
    <div className="flex gap-2.5">
      <Icon aria-label={t(`enums.linkType.${link.type}`)} role="img" className="mt-[0.25em] text-muted" />
      <div className="flex min-w-0 flex-col">
        {link.url ? (
          <span>
            <ExternalLink href={link.url}>{label}</ExternalLink>
          </span>
        ) : (
          <span className="flex flex-wrap items-baseline gap-x-2">
            {label}
            <Badge>{t("sig.planned")}</Badge>
          </span>
        )}
        {!link.url && (
          <span className="break-words text-muted text-sm">
            {link.plannedFor ? t("sig.plannedFor", { address: link.plannedFor }) : t("sig.plannedNowhere")}
          </span>
        )}
        {link.note !== null && (
          <span className="text-muted text-sm">
            <Localized value={link.note} locale={locale} />
          </span>
        )}
      </div>
    </div>
  );
}
