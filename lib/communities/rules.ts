import { isSlug } from "../urls.ts";

/** The slug that a word of an address means, whatever its case; null when it can mean none, as the "-" that a build asks for without a database. */
export function slugInAddress(word: string): string | null {
  const slug = word.toLowerCase();
  return isSlug(slug) ? slug : null;
}

/** The facts that a community can be without: nothing is kept where nothing was given. */
export const orNull = (facts: { adminContact: string; playbookUrl: string }) => ({
  adminContact: facts.adminContact || null,
  playbookUrl: facts.playbookUrl || null,
});
