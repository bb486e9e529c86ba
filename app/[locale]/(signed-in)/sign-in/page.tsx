import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DemoCast } from "#components/people/demo-cast.tsx";
import { MailForm } from "#components/people/mail-form.tsx";
import { ProviderButtons } from "#components/people/provider-buttons.tsx";
import { SignOut } from "#components/people/sign-out.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PersonActor } from "#lib/actor.ts";
import { isSignInProblem } from "#lib/auth/problems.ts";
import { offeredProviders } from "#lib/auth/providers.ts";
import { rememberedEmail } from "#lib/auth/sign-in-form.ts";
import { currentActor } from "#lib/auth.ts";
import { env } from "#lib/env.ts";
import { nextPath } from "#lib/people/next-path.ts";
import { providersOf } from "#lib/people/queries.ts";
import { urls } from "#lib/urls.ts";
import { cast } from "#prisma/seed/cast.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const [t, actor, asked] = await Promise.all([getTranslations("signIn"), currentActor(), searchParams]);
  const next = nextPath(asked.next);
  const problem = isSignInProblem(asked.problem) ? asked.problem : undefined;
  return (
    <SignedInPage path="/sign-in">
      <div className="flex max-w-measure flex-col gap-10">
        <PageHeader title={t("title")} summary={t("summary")} />
        {problem && problem !== "email" && problem !== "code" && (
          <Notice tone="danger" role="alert" title={t(`problem.${problem}.title`)}>
            {t(`problem.${problem}.text`)}
          </Notice>
        )}
        {actor.kind === "person" ? (
          <Already actor={actor} next={next} />
        ) : (
          <Ways next={next} isEmailWrong={problem === "email"} />
        )}
        {env.SIGPOST_DEMO && <DemoCast cast={cast} next={next} />}
      </div>
    </SignedInPage>
  );
}

async function Ways({ next, isEmailWrong }: { next: string | undefined; isEmailWrong: boolean }) {
  const t = await getTranslations("signIn");
  const providers = offeredProviders();
  return (
    <>
      <div className="flex flex-col gap-6">
        <MailForm next={next} email={await rememberedEmail()} isWrong={isEmailWrong} />
        {providers.length > 0 && (
          <>
            <p className="flex items-center gap-4 text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
              {t("or")}
            </p>
            <ProviderButtons providers={providers} next={next} />
          </>
        )}
      </div>
      <Section id="next" title={t("next.title")}>
        <ul className="flex list-disc flex-col gap-2 ps-5 text-muted">
          <li>{t("next.mail")}</li>
          <li>{t("next.name")}</li>
          <li>{t("next.claim")}</li>
        </ul>
      </Section>
    </>
  );
}

async function Already({ actor, next }: { actor: PersonActor; next: string | undefined }) {
  const t = await getTranslations("signIn.already");
  const locale = await getLocale();
  const connected = await providersOf(actor.personId);
  const others = offeredProviders().filter(({ id }) => !connected.includes(id));
  return (
    <>
      <Notice tone="info" title={t("title", { name: actor.name })}>
        <p>{t("text")}</p>
        <ButtonLink variant="primary" href={next ?? urls.me(locale)}>
          {t("goOn")}
        </ButtonLink>
      </Notice>
      <SignOut />
      {others.length > 0 && (
        <Section id="connect" title={t("connect")}>
          <ProviderButtons providers={others} next={next} />
        </Section>
      )}
    </>
  );
}
