import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { doNothing } from "./actions.ts";

/** What every page behind sign-in costs before it shows anything of its own. Only `npm run bench` builds it. */
export default async function EmptyPage() {
  return (
    <SignedInPage path="/empty">
      <ActionForm id="nothing" action={doNothing}>
        <SubmitButton>Nothing</SubmitButton>
      </ActionForm>
    </SignedInPage>
  );
}
