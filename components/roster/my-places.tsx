import Compass from "lucide-react/icons/compass";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { FormAction } from "#lib/form-state.ts";
import { unsubscribe } from "#lib/lists/actions.ts";
import { pickText } from "#lib/localized-text.ts";
import { leave } from "#lib/roster/actions.ts";
import type { myPlaces } from "#lib/roster/queries.ts";
import { isLeadingRole } from "#lib/roster/rules.ts";
import { urls } from "#lib/urls.ts";

type Places = Awaited<ReturnType<typeof myPlaces>>;
type PlacesProps = { places: Places; timeZone: string };

/** The SIGs I am a member of, my roles in them, and the way out. */
export function MySigs({ places: { memberships, roles }, timeZone }: PlacesProps) {
  const t = useTranslations("me");
  const roleNames = useTranslations("enums.role");
  const locale = useLocale();
  if (memberships.length === 0) return <NoSigs />;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {memberships.map(({ sig, from }) => {
        const mine = roles.filter((term) => term.sig.id === sig.id);
        return (
          <Row key={sig.id}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={urls.sig(locale, sig.community.slug, sig.slug)} className="font-semibold">
                <Localized value={sig.name} locale={locale} />
              </TextLink>
              {mine.map((term) => (
                <Badge key={term.id}>{roleNames(term.role)}</Badge>
              ))}
            </div>
            <Since at={from} timeZone={timeZone}>
              <Localized value={sig.community.name} locale={locale} />
            </Since>
            {mine.some((term) => isLeadingRole(term.role)) && <ManageRoster sig={sig} />}
            <WayOut
              id={`leave-${sig.id}`}
              action={leave}
              hidden={{ sigId: sig.id }}
              warning={t("leaveSure")}
              label={t("leaveSig", { sig: pickText(sig.name, locale).text })}
            />
          </Row>
        );
      })}
    </ul>
  );
}

/** For those who lead the SIG. */
function ManageRoster({ sig }: { sig: Places["memberships"][number]["sig"] }) {
  const t = useTranslations("roster");
  const manage = useTranslations("manage");
  const locale = useLocale();
  const roster = urls.roster(locale, sig.community.slug, sig.slug);
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      <TextLink href={urls.manageSig(locale, sig.community.slug, sig.slug)}>{manage("metaTitle")}</TextLink>
      <TextLink href={roster}>{t("manageRoster")}</TextLink>
      <TextLink href={`${roster}#hand-over`}>{t("handOver.title")}</TextLink>
    </p>
  );
}

/** The lists I am on, and the way off them. */
export function MyLists({ places: { subscriptions }, timeZone }: PlacesProps) {
  const t = useTranslations("me");
  const locale = useLocale();
  if (subscriptions.length === 0) return <p className="text-muted">{t("noLists")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {subscriptions.map(({ id, list, from }) => (
        <Row key={id}>
          <p className="font-semibold">{list.name}</p>
          <Since at={from} timeZone={timeZone}>
            <Localized value={list.sig.name} locale={locale} />
            {" · "}
            {list.address ?? t("noAddress")}
          </Since>
          <WayOut
            id={`unsubscribe-${list.id}`}
            action={unsubscribe}
            hidden={{ listId: list.id }}
            label={t("leaveList", { list: list.name })}
          />
        </Row>
      ))}
    </ul>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <li className="flex flex-col gap-1 py-4">{children}</li>;
}

function Since({ at, timeZone, children }: { at: Date; timeZone: string; children: ReactNode }) {
  const t = useTranslations("me");
  const locale = useLocale();
  const date = <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  return (
    <p className="text-muted text-sm">
      {children} · {t.rich("since", { date: () => date })}
    </p>
  );
}

type WayOutProps = {
  id: string;
  action: FormAction;
  hidden: Record<string, string>;
  warning?: string;
  label: string;
};

function WayOut({ id, action, hidden, warning, label }: WayOutProps) {
  const t = useTranslations("me");
  return (
    <ActionForm id={id} action={action} hidden={hidden} className="max-w-measure">
      <FormDisclosure summary={t("leave")}>
        <div className="flex flex-col gap-3">
          {warning && <p>{warning}</p>}
          <div>
            <SubmitButton variant="danger">{label}</SubmitButton>
          </div>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

function NoSigs() {
  const t = useTranslations("me");
  const locale = useLocale();
  return (
    <EmptyState
      icon={Compass}
      title={t("noSigs")}
      action={
        <ButtonLink variant="primary" href={urls.home(locale)}>
          {t("find")}
        </ButtonLink>
      }
    >
      {t("noSigsHelp")}
    </EmptyState>
  );
}
