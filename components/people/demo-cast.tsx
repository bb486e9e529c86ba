import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import type { CastKey } from "#prisma/seed/cast.ts";
import { PostedForm } from "../forms/posted-form.tsx";
import { AvatarInitials } from "../ui/avatar-initials.tsx";
import { Section } from "../ui/section.tsx";
import { TextLink } from "../ui/text-link.tsx";

type DemoCastProps = { cast: readonly { key: CastKey; name: string }[]; next: string | undefined };

/** The demo's invented people: one click makes you one of them. */
export function DemoCast({ cast, next }: DemoCastProps) {
  const locale = useLocale();
  const t = useTranslations("signIn");
  return (
    <Section id="cast" title={t("demo.title")}>
      <p className="text-muted">{t("demo.text")}</p>
      <PostedForm id="demo" action="/api/demo/sign-in" hidden={{ locale, next }} className="flex flex-col">
        <ul className="divide-y divide-line border-line border-y">
          {cast.map(({ key, name }) => (
            <li key={key}>
              <button
                type="submit"
                name="person"
                value={key}
                className="flex w-full items-center gap-3 rounded px-2 py-3 text-start hover:bg-sunken"
              >
                <AvatarInitials name={name} />
                <span className="flex min-w-0 flex-col">
                  <span className="font-medium">{name}</span>
                  <span className="text-muted text-sm">{t(`cast.${key}`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </PostedForm>
      <p>
        <TextLink href={urls.demoMails(locale)}>{t("demo.mails")}</TextLink>
      </p>
    </Section>
  );
}
