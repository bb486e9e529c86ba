-- Public notice of an approved request to lead.

ALTER TYPE "JoinRequestStatus" ADD VALUE 'NOTICE' AFTER 'NEEDS_INFO';
ALTER TYPE "JoinRequestMessageKind" ADD VALUE 'OBJECTION';

ALTER TABLE "Community"
  ADD COLUMN "leadNoticeDays" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "Community_lead_notice" CHECK ("leadNoticeDays" >= 0);

ALTER TABLE "JoinRequest" ADD COLUMN "noticeUntil" TIMESTAMP(3);
