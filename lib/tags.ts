/** The cache tags that public pages carry. All take database ids. */
export const tags = {
  communities: () => "communities",
  community: (id: string) => `community:${id}`,
  sig: (id: string) => `sig:${id}`,
  answers: (sigId: string) => `answers:${sigId}`, // how long they take
  proposals: (communityId: string) => `proposals:${communityId}`,
  proposal: (id: string) => `proposal:${id}`,
} as const;
