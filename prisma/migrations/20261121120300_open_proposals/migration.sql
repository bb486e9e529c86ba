-- A draft that its proposer throws away is withdrawn without ever having had a number.
ALTER TABLE "Proposal"
  DROP CONSTRAINT "Proposal_number",
  ADD CONSTRAINT "Proposal_number" CHECK ("status" IN ('DRAFT', 'WITHDRAWN') OR "number" IS NOT NULL);

-- At most one open proposal per slug.
CREATE UNIQUE INDEX "Proposal_open_slug" ON "Proposal" ("communityId", "slug")
  WHERE "status" IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE');
