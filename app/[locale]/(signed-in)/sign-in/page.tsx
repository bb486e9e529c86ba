import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DemoCast } from "#components/people/demo-cast.tsx";
import { MailForm } from "#components/people/mail-form.tsx";
import { ProviderButtons } from "#components/people/provider-buttons.tsx";
import { SignInFrame } from "#components/people/sign-in-frame.tsx";
import { SignOut } from "#components/people/sign-out.tsx";
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
  const notice = problem && problem !== "email" && problem !== "code" && (
    <Notice tone="danger" role="alert" title={t(`problem.${problem}.title`)}>
      {t(`problem.${problem}.text`)}
    </Notice>
  );
  const people = env.SIGPOST_DEMO && <DemoCast cast={cast} next={next} />;
  if (actor.kind === "person") {
    return (
      <SignInFrame title={t("already.title", { name: actor.name })} summary={t("already.text")}>
        {notice}
        <Already actor={actor} next={next} />
        {people}
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t("title")} summary={t("summary")}>
      {notice}
      <Ways next={next} isEmailWrong={problem === "email"} />
      {people}
      <WhatHappens />
    </SignInFrame>
  );
}

async function Ways({ next, isEmailWrong }: { next: string | undefined; isEmailWrong: boolean }) {
  const t = await getTranslations("signIn");
  const providers = offeredProviders();
  return (
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
  );
}

async function WhatHappens() {
  const t = await getTranslations("signIn.next");
  return (
    <Section id="next" title={t("title")}>
      <ul className="flex list-disc flex-col gap-2 ps-5 text-muted">
        <li>{t("mail")}</li>
        <li>{t("name")}</li>
        <li>{t("claim")}</li>
      </ul>
    </Section>
  );
}

async function Already({ actor, next }: { actor: PersonActor; next: string | undefined }) {
  const t = await getTranslations("signIn.already");
  const locale = await getLocale();
  const connected = await providersOf(actor.personId);
  const others = offeredProviders().filter(({ id }) => !connected.includes(id));
  return (
    <>
      <div className="flex flex-col gap-4">
        <ButtonLink variant="primary" href={next ?? urls.me(locale)}>
          {t("goOn")}
        </ButtonLink>
        <SignOut />
      </div>
      {others.length > 0 && (
        <Section id="connect" title={t("connect")}>
          <ProviderButtons providers={others} next={next} />
        </Section>
      )}
    </>
  );
}
