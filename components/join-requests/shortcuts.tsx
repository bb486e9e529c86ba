"use client";

import Keyboard from "lucide-react/icons/keyboard";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";

type ShortcutsProps = {
  isOn: boolean;
  label: string;
  close: string;
  /** The form that switches them on or off. */
  choice: ReactNode;
  children: ReactNode;
};

/** Listens to the keys that the page's elements name by aria-keyshortcuts, and shows which there are. */
export function Shortcuts({ isOn, label, close, choice, children }: ShortcutsProps) {
  const help = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!isOn) return;
    function press(event: KeyboardEvent) {
      const page = help.current?.closest("main"); // Next keeps earlier pages in the document, hidden
      if (!page || isTyping(event) || help.current?.open || isOnItsWay(page)) return;
      const target = page.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
      if (!target) return;
      event.preventDefault();
      act(event.key, target, page);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);

  return (
    <>
      <Button
        size="small"
        variant="quiet"
        className="-mx-3"
        aria-haspopup="dialog"
        aria-keyshortcuts={isOn ? "?" : undefined}
        onClick={() => help.current?.showModal()}
      >
        <Keyboard />
        {label}
      </Button>
      <dialog
        ref={help}
        aria-label={label}
        className="m-auto max-w-measure rounded border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-ink/40"
      >
        <div className="flex flex-col gap-5">
          {children}
          <div className="flex flex-wrap gap-3">
            <form method="dialog">
              <Button type="submit" size="small">
                {close}
              </Button>
            </form>
            {choice}
          </div>
        </div>
      </dialog>
    </>
  );
}

function isTyping({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return true;
  return (
    target instanceof HTMLElement &&
    target.closest("textarea, select, input:not([type=checkbox]), [contenteditable]") !== null
  );
}

/** While another request is on its way, what is shown is not the one that is chosen. */
function isOnItsWay(page: HTMLElement): boolean {
  return page.querySelector("[data-pending]") !== null;
}

/** Undo, help and a choice happen at once; a link is followed; whatever decides only gets the focus. */
function act(key: string, target: HTMLElement, page: HTMLElement): void {
  if (key === "o") {
    open(target, page);
    return;
  }
  target.focus();
  if (target.tagName === "SUMMARY") unfold(target);
  else if (key !== "a") target.click();
}

function unfold(summary: HTMLElement): void {
  const part = summary.closest("details");
  if (!part) return;
  part.open = true;
  part.querySelector("textarea")?.focus();
}

/** The request beside the queue; on a phone, where it stands on a page of its own, that page. */
function open(link: HTMLElement, page: HTMLElement): void {
  const request = page.querySelector<HTMLElement>("#request");
  if (request?.checkVisibility()) request.focus();
  else link.click();
}
