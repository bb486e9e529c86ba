import type { CSSProperties, ReactNode } from "react";

/** Everything inside takes the accent of a hue (OKLCH, 0 to 360). */
export function AccentScope({ hue, children }: { hue: number | null; children: ReactNode }) {
  if (hue === null) return children;
  return (
    <div data-accent="" style={{ "--accent-hue": hue } as CSSProperties}>
      {children}
    </div>
  );
}
