import ArrowUpRight from "lucide-react/icons/arrow-up-right";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

const look =
  "text-accent underline decoration-1 underline-offset-[0.18em] decoration-current/40 hover:decoration-2 hover:decoration-current";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link className={classNames(look, className)} {...rest} />;
}

type ExternalLinkProps = { href: string; children: ReactNode; className?: string; lang?: string };

/** A link that leaves the portal: it says so with an arrow and sends no referrer. */
export function ExternalLink({ href, children, className, lang }: ExternalLinkProps) {
  return (
    <a href={href} rel="noopener noreferrer" lang={lang} className={classNames(look, className)}>
      {children}
      <ArrowUpRight className="ms-0.5 inline align-[-0.15em] opacity-70 print:hidden" />
    </a>
  );
}
