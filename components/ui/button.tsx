import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export type ButtonLook = { variant?: ButtonVariant; size?: "regular" | "small" };

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border-control/60 bg-raised text-ink hover:border-control hover:bg-sunken",
  quiet: "border-transparent text-accent hover:bg-accent-soft",
  danger: "border-danger bg-raised text-danger hover:bg-danger hover:text-on-danger",
};

const sizes = {
  regular: "min-h-11 px-4 text-base sm:min-h-10",
  small: "min-h-8 px-3 text-sm",
};

/** For what is no button by its element but acts like one. */
export function buttonClass(
  { variant = "secondary", size = "regular" }: ButtonLook,
  className?: string,
): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded border py-1 font-medium leading-tight no-underline transition-colors",
    "aria-disabled:cursor-progress aria-disabled:opacity-70 disabled:cursor-not-allowed disabled:opacity-60",
    variants[variant],
    sizes[size],
    className,
  );
}

export function Button({
  variant,
  size,
  className,
  type = "button",
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />;
}

export function ButtonLink({ variant, size, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link className={buttonClass({ variant, size }, className)} {...rest} />;
}
