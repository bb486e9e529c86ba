import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { wayOntoList } from "#lib/lists/rules.ts";
import type { SigToJoin, Standing } from "#lib/roster/queries.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { ArchiveWords } from "./consent.tsx";
import { AskForListForm, SubscribeForm } from "./list-forms.tsx";
import { Pending } from "./way-in.tsx";

type ListWaysProps = { sig: SigToJoin; listId?: string; standing: Standing };
type List = SigToJoin["lists"][number];

/** The SIG's lists to choose from, then the one form for the list that was chosen. */
export function ListWays({ sig, listId, standing }: ListWaysProps) {
  const t = useTranslations("join");
  const chosen =
    sig.lists.find((list) => list.id === listId) ?? (sig.lists.length === 1 ? sig.lists[0] : null);
  if (sig.lists.length === 0) return <p className="text-muted">{t("noLists")}</p>;
  if (chosen) return <ChosenList sig={sig} list={chosen} standing={standing} />;
  return (
    <section aria-labelledby="lists" className="flex max-w-measure flex-col gap-2">
      <h2 id="lists" className="font-semibold text-xl">
        {t("chooseList")}
      </h2>
      <ul className="divide-y divide-line border-line border-y">
        {sig.lists.map((list) => (
          <ListRow key={list.id} sig={sig} list={list} standing={standing} />
        ))}
      </ul>
    </section>
  );
}

function ListRow({ sig, list, standing }: { sig: SigToJoin; list: List; standing: Standing }) {
  const t = useTranslations("join");
  const locale = useLocale();
  const way = wayOntoList(list, standing.isMember);
  const isOnIt = standing.subscribedTo.has(list.id);
  const href = withQuery(urls.join(locale, sig.community.slug, sig.slug), { for: "list", list: list.id });
  return (
    <li className="flex items-center justify-between gap-x-6 py-4">
      <div className="min-w-0">
        <p className="font-medium">{list.name}</p>
        <p className="break-words text-muted text-sm">{list.address}</p>
        <p className="text-sm">{isOnIt ? t("subscribed") : <WayWords way={way} />}</p>
      </div>
      {!isOnIt && (way === "subscribe" || way === "ask") && (
        <ButtonLink href={href} aria-label={`${t("select")}: ${list.name}`}>
          {t("select")}
        </ButtonLink>
      )}
    </li>
  );
}

function WayWords({ way }: { way: ReturnType<typeof wayOntoList> }) {
  const t = useTranslations("join");
  if (way === "subscribe") return t("way.subscribe");
  if (way === "ask") return t("way.ask");
  return way === "planned" ? t("planned") : t("joinFirst");
}

function ChosenList({ sig, list, standing }: { sig: SigToJoin; list: List; standing: Standing }) {
  const t = useTranslations("join");
  const locale = useLocale();
  const way = wayOntoList(list, standing.isMember);
  const open = standing.open.find((request) => request.listId === list.id);
  return (
    <section aria-labelledby="list" className="flex flex-col gap-5">
      <div>
        <h2 id="list" className="font-semibold text-xl">
          {list.name}
        </h2>
        <p className="text-muted">{list.address ?? t("planned")}</p>
      </div>
      {standing.subscribedTo.has(list.id) ? (
        <Notice tone="success" title={t("subscribed")} />
      ) : open ? (
        <Pending id={open.id} />
      ) : way === "subscribe" ? (
        <SubscribeForm list={list} />
      ) : way === "ask" ? (
        <AskForListForm list={list} />
      ) : (
        <Notice tone="info" title={way === "planned" ? t("planned") : t("joinFirst")}>
          <p>
            <ArchiveWords archive={list.archive} />
          </p>
          <TextLink href={urls.join(locale, sig.community.slug, sig.slug)}>{t("way.membership")}</TextLink>
        </Notice>
      )}
    </section>
  );
}
