import { redirect } from "next/navigation";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";

async function emptyAction() {
  "use server";
  redirect("/en/constant-dynamic");
  return { status: "done" as const, values: {}, fieldErrors: {} };
}

/** What pages and actions behind sign-in are measured against: nothing to look up, nothing to do. Only `npm run bench` builds it. */
export default function ConstantDynamicPage() {
  return (
    <main>
      <ActionForm id="empty" action={emptyAction}>
        <SubmitButton>Nothing</SubmitButton>
      </ActionForm>
    </main>
  );
}
