import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { chooseShortcuts } from "#lib/people/actions.ts";
import { Shortcuts } from "./shortcuts.tsx";

const keys = ["j", "k", "o", "a", "d", "q", "x", "u", "?"] as const;

/** The dashboard's keys: which there are, and the switch that turns them off. */
export function ShortcutsHelp({ isOn, here }: { isOn: boolean; here: string }) {
  const t = useTranslations("shortcuts");
  return (
    <Shortcuts
      isOn={isOn}
      label={t("title")}
      close={t("close")}
      choice={
        <ActionForm
          id="shortcuts"
          action={chooseShortcuts}
          hidden={{ shortcuts: isOn ? "off" : "on", next: here }}
        >
          <SubmitButton variant="quiet" size="small">
            {isOn ? t("switchOff") : t("switchOn")}
          </SubmitButton>
        </ActionForm>
      }
    >
      <h2 className="font-semibold text-xl">{t("title")}</h2>
      <p className="text-muted">{isOn ? t("about") : t("areOff")}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-7 rounded border border-control border-b-2 bg-sunken px-1.5 text-center font-mono text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{t(key === "?" ? "key.help" : `key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Shortcuts>
  );
}
