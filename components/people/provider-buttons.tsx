import { useLocale, useTranslations } from "next-intl";
import { PostedForm } from "../forms/posted-form.tsx";
import { Button } from "../ui/button.tsx";

type ProviderButtonsProps = { providers: { id: string; name: string }[]; next: string | undefined };

/** One button for each provider that is switched on. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const locale = useLocale();
  const t = useTranslations("signIn");
  return (
    <div className="flex flex-col gap-3">
      {providers.map(({ id, name }) => (
        <PostedForm key={id} id={`with-${id}`} action={`/api/auth/signin/${id}`} hidden={{ locale, next }}>
          <Button type="submit" className="w-full">
            {t("with", { name })}
          </Button>
        </PostedForm>
      ))}
    </div>
  );
}
