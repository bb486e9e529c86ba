import { useLocale, useTranslations } from "next-intl";
import { PostedForm } from "../forms/posted-form.tsx";
import { Button } from "../ui/button.tsx";

/** Signs out here, or everywhere. */
export function SignOut() {
  const locale = useLocale();
  const t = useTranslations("session");
  return (
    <PostedForm id="sign-out" action="/api/sign-out" hidden={{ locale }} className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("signOut")}</Button>
        <Button type="submit" variant="quiet" name="everywhere" value="on" aria-describedby="everywhere-help">
          {t("everywhere")}
        </Button>
      </div>
      <p id="everywhere-help" className="text-muted text-sm">
        {t("everywhereHelp")}
      </p>
    </PostedForm>
  );
}
