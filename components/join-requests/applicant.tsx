import type { LucideIcon } from "lucide-react";
import CalendarClock from "lucide-react/icons/calendar-clock";
import Pause from "lucide-react/icons/pause";
import Send from "lucide-react/icons/send";
import UserCheck from "lucide-react/icons/user-check";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AvatarInitials } from "#components/ui/avatar-initials.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { JoinRequestCard, RequestToRead } from "#lib/join-requests/queries.ts";
import { urls } from "#lib/urls.ts";
import { RequestStatus } from "./status.tsx";

type ApplicantProps = { request: JoinRequestCard; isDecider: boolean; now: Date; timeZone: string };

/** Who asks for what, since when, and until when the answer is due. */
export function Applicant({ request, isDecider, now, timeZone }: ApplicantProps) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const { name, affiliation } = request.person;
  return (
    <header className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <AvatarInitials name={name} size="large" />
        <div className="min-w-0">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id="request" tabIndex={-1} className="font-semibold text-xl">
              {name}
            </h2>
            {affiliation && <span className="text-muted">{affiliation}</span>}
          </div>
          <p>
            <Asks request={request} />
          </p>
        </div>
      </div>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-2 text-muted text-sm">
        <li>
          <RequestStatus status={request.status} isDecider={isDecider} />
        </li>
        <Due request={request} now={now} timeZone={timeZone} />
        {request.claimedBy && <Fact icon={UserCheck}>{t("isOnIt", { name: request.claimedBy.name })}</Fact>}
        <Fact icon={Send}>
          {t.rich("sent", {
            date: () => <DateOnly at={request.submittedAt} locale={locale} timeZone={timeZone} />,
          })}
        </Fact>
      </ul>
    </header>
  );
}

function Fact({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <Icon />
      <span>{children}</span>
    </li>
  );
}

function Due({ request, now, timeZone }: Omit<ApplicantProps, "isDecider">) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const { status, dueAt, noticeUntil } = request;
  if (noticeUntil) {
    const until = () => <DateOnly at={noticeUntil} locale={locale} timeZone={timeZone} />;
    return <Fact icon={CalendarClock}>{t.rich("noticeUntil", { date: until })}</Fact>;
  }
  if (status === "NEEDS_INFO") return <Fact icon={Pause}>{t("clockRests")}</Fact>;
  if (status !== "PENDING") return null;
  return (
    <Fact icon={CalendarClock}>
      {t.rich("answerDue", {
        date: () => <DateOnly at={dueAt} locale={locale} timeZone={timeZone} />,
        left: () => (
          <span className={dueAt < now ? "font-medium text-danger" : undefined}>
            <TimeLeft at={dueAt} now={now} locale={locale} timeZone={timeZone} />
          </span>
        ),
      })}
    </Fact>
  );
}

function Asks({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("dashboard.asks");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const { slug, community, name } = request.sig;
  return t.rich(request.kind, {
    sig: () => (
      <TextLink href={urls.sig(locale, community.slug, slug)}>
        <Localized value={name} locale={locale} />
      </TextLink>
    ),
    list: request.list?.name ?? "",
    role: request.role ? roles(request.role) : "",
  });
}

type Places = NonNullable<RequestToRead["places"]>;

/** The SIGs and lists of the community that the applicant is in already. */
export function Belongs({ places, community }: { places: Places; community: string }) {
  const t = useTranslations("dashboard");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const { memberships, subscriptions } = places;
  return (
    <section aria-labelledby="belongs" className="flex flex-col gap-2">
      <h3 id="belongs" className="font-semibold">
        {t("belongs")}
      </h3>
      {memberships.length + subscriptions.length === 0 && <p className="text-muted">{t("belongsNowhere")}</p>}
      {memberships.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {memberships.map(({ sig }) => (
            <li key={sig.id}>
              <TextLink href={urls.sig(locale, community, sig.slug)}>
                <Localized value={sig.name} locale={locale} />
              </TextLink>
              {places.roles
                .filter(({ sigId }) => sigId === sig.id)
                .map(({ role }) => ` · ${roles(role)}`)
                .join("")}
            </li>
          ))}
        </ul>
      )}
      {subscriptions.length > 0 && (
        <p className="text-muted">
          {t("belongsToLists", { lists: subscriptions.map(({ list }) => list.name).join(", ") })}
        </p>
      )}
    </section>
  );
}
