-- The life of a SIG: its checklists, the terms of its leads and the revisions of its charter.

CREATE TYPE "Appointer" AS ENUM ('LEADS', 'STEERING');
CREATE TYPE "ChecklistOccasion" AS ENUM ('FORMATION', 'HANDOVER', 'CLOSURE');
CREATE TYPE "ChecklistTask" AS ENUM ('FIRST_MEETING', 'LINKS_CONFIRMED', 'REPOSITORIES', 'LIST_OWNERS', 'MEETINGS', 'CHANNELS', 'LISTS_ARCHIVED', 'LINKS_UPDATED', 'SUCCESSOR_NAMED');

ALTER TABLE "Community"
  ADD COLUMN "leadsAppointedBy" "Appointer" NOT NULL DEFAULT 'LEADS',
  ADD COLUMN "leadTermMonths" INTEGER,
  ADD CONSTRAINT "Community_term" CHECK ("leadTermMonths" > 0);

ALTER TABLE "Sig"
  ADD COLUMN "expectedReturn" DATE,
  ADD CONSTRAINT "Sig_expected_return" CHECK ("status" = 'DORMANT' OR "expectedReturn" IS NULL);

ALTER TABLE "RoleTerm"
  ADD COLUMN "endsAt" TIMESTAMP(3),
  ADD COLUMN "endNoticedAt" TIMESTAMP(3),
  ADD COLUMN "confirmedAt" TIMESTAMP(3),
  ADD COLUMN "confirmAskedAt" TIMESTAMP(3),
  ADD COLUMN "isEmeritus" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "RoleTerm_emeritus" CHECK (NOT "isEmeritus" OR ("until" IS NOT NULL AND "role" NOT IN ('SPONSOR', 'LIAISON')));
CREATE INDEX "RoleTerm_endsAt" ON "RoleTerm" ("endsAt") WHERE "until" IS NULL;

CREATE TABLE "Checklist" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "occasion" "ChecklistOccasion" NOT NULL,
    "predecessorId" TEXT,
    "successorId" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Checklist_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ChecklistItem" (
    "checklistId" TEXT NOT NULL,
    "task" "ChecklistTask" NOT NULL,
    "ownerId" TEXT,
    "doneById" TEXT,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "ChecklistItem_pkey" PRIMARY KEY ("checklistId","task")
);

CREATE INDEX "Checklist_sigId_closedAt_idx" ON "Checklist"("sigId", "closedAt");
ALTER TABLE "Checklist" ADD CONSTRAINT "Checklist_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Checklist" ADD CONSTRAINT "Checklist_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Checklist" ADD CONSTRAINT "Checklist_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_checklistId_fkey" FOREIGN KEY ("checklistId") REFERENCES "Checklist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ChecklistItem" ADD CONSTRAINT "ChecklistItem_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A SIG forms once and ends once.
CREATE UNIQUE INDEX "Checklist_one_formation" ON "Checklist" ("sigId") WHERE "occasion" = 'FORMATION';
CREATE UNIQUE INDEX "Checklist_one_closure" ON "Checklist" ("sigId") WHERE "occasion" = 'CLOSURE';
CREATE INDEX "Checklist_open" ON "Checklist" ("sigId") WHERE "closedAt" IS NULL;

-- A type with new values instead of new values of the type: those could not be used in the transaction that adds them.
DROP INDEX "CharterRevision_one_in_force";
ALTER TYPE "CharterStatus" RENAME TO "CharterStatus_before";
CREATE TYPE "CharterStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_FORCE', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN');
ALTER TABLE "CharterRevision" ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "CharterRevision" ALTER COLUMN "status" TYPE "CharterStatus" USING "status"::text::"CharterStatus";
ALTER TABLE "CharterRevision" ALTER COLUMN "status" SET DEFAULT 'DRAFT';
DROP TYPE "CharterStatus_before";

ALTER TABLE "CharterRevision"
  ADD COLUMN "summary" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "isCorrection" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "submittedAt" TIMESTAMP(3),
  ADD COLUMN "decidedAt" TIMESTAMP(3),
  ADD COLUMN "decidedById" TEXT,
  ADD COLUMN "decisionNote" TEXT NOT NULL DEFAULT '';
ALTER TABLE "CharterRevision" ADD CONSTRAINT "CharterRevision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE UNIQUE INDEX "CharterRevision_one_in_force" ON "CharterRevision" ("sigId") WHERE "status" = 'IN_FORCE';
CREATE UNIQUE INDEX "CharterRevision_one_open" ON "CharterRevision" ("sigId") WHERE "status" IN ('DRAFT', 'SUBMITTED');
