-- Proposals that end a SIG, beside those that found one.

CREATE TYPE "ProposalAim" AS ENUM ('FOUND', 'RETIRE', 'MERGE');

ALTER TABLE "Proposal"
  ADD COLUMN "aim" "ProposalAim" NOT NULL DEFAULT 'FOUND',
  ADD COLUMN "aboutSigId" TEXT,
  ADD COLUMN "mergeIntoId" TEXT;

CREATE INDEX "Proposal_aboutSigId_idx" ON "Proposal"("aboutSigId");

ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_aboutSigId_fkey" FOREIGN KEY ("aboutSigId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_mergeIntoId_fkey" FOREIGN KEY ("mergeIntoId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The answers say what they are about. A draft may leave open which SIG takes over.
UPDATE "Proposal" SET "content" = jsonb_set("content", '{aim}', '"FOUND"');
UPDATE "ProposalRevision" SET "content" = jsonb_set("content", '{aim}', '"FOUND"');

ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_about_sig" CHECK (("aim" = 'FOUND') = ("aboutSigId" IS NULL)),
  ADD CONSTRAINT "Proposal_merge_into" CHECK (
    CASE WHEN "aim" = 'MERGE' THEN "number" IS NULL OR "mergeIntoId" IS NOT NULL ELSE "mergeIntoId" IS NULL END
  ),
  ADD CONSTRAINT "Proposal_merge_other" CHECK ("mergeIntoId" <> "aboutSigId");

-- At most one open proposal per slug, and one that ends the same SIG.
DROP INDEX "Proposal_open_slug";
CREATE UNIQUE INDEX "Proposal_open_slug" ON "Proposal" ("communityId", "slug")
  WHERE "aim" = 'FOUND' AND "status" IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE');
CREATE UNIQUE INDEX "Proposal_open_closing" ON "Proposal" ("aboutSigId")
  WHERE "status" IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE');
