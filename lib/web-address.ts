/** Whether the address may become a link: http, https or mailto, without credentials. */
export function isLinkable(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  if (url.username || url.password) return false;
  return url.protocol === "http:" || url.protocol === "https:" || url.protocol === "mailto:";
}
