import type { ReactNode } from "react";
import { PageHeader } from "../shell/page-header.tsx";
import { SignedInPage } from "./signed-in-page.tsx";

type SignInFrameProps = { title: ReactNode; summary: ReactNode; children: ReactNode };

/** A page of signing in: one narrow column in the middle, so that nothing stands beside the one thing to do. */
export function SignInFrame({ title, summary, children }: SignInFrameProps) {
  return (
    <SignedInPage path="/sign-in">
      <div className="mx-auto flex w-full max-w-[28rem] flex-col gap-10">
        <PageHeader title={title} summary={summary} />
        {children}
      </div>
    </SignedInPage>
  );
}
