"use client";

import LoaderCircle from "lucide-react/icons/loader-circle";
import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonLook } from "../ui/button.tsx";

type SubmitButtonProps = ButtonLook & Omit<ComponentProps<"button">, "type" | "onClick">;

/** Sends the form once: while it is under way, further presses do nothing. Never disabled, so that it keeps the focus. */
export function SubmitButton({ variant = "primary", name, value, children, ...rest }: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const isThisOne = pending && (name === undefined || data?.get(name) === value);

  function sendOnce(event: MouseEvent) {
    if (pending) event.preventDefault();
  }

  return (
    <Button
      type="submit"
      variant={variant}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={sendOnce}
      {...rest}
    >
      {isThisOne && <LoaderCircle className="animate-spin" />}
      {children}
    </Button>
  );
}
