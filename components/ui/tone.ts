/** What a colour says. It never says it alone: a word stands beside it. */
export type Tone = "neutral" | "accent" | "info" | "success" | "warn" | "danger";

export const toneText: Record<Tone, string> = {
  neutral: "text-muted",
  accent: "text-accent",
  info: "text-info",
  success: "text-success",
  warn: "text-warn",
  danger: "text-danger",
};

export const toneSoft: Record<Tone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  info: "bg-info-soft text-info",
  success: "bg-success-soft text-success",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
};
