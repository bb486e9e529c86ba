import { getTranslations } from "next-intl/server";
import { answerTimes } from "#lib/join-requests/public.ts";

const day = 86_400_000;

/** How long answers usually take in a SIG, and how long the oldest request waits. */
export async function AnswerTimes({ sigId }: { sigId: string }) {
  const [t, { medianMs, oldestSince }] = await Promise.all([getTranslations("clock"), answerTimes(sigId)]);
  const usually =
    medianMs === null
      ? t("noAnswers")
      : t("usually", { days: medianMs < day / 2 ? 0 : Math.ceil(medianMs / day) });
  const oldest =
    oldestSince === null
      ? t("nobodyWaits")
      : t("oldest", { days: Math.floor((Date.now() - oldestSince.getTime()) / day) });
  return `${usually} ${oldest}`;
}
