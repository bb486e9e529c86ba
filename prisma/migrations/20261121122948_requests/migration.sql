-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "Escalation" AS ENUM ('LEADS', 'CO_LEADS', 'STEERING');

-- CreateEnum
CREATE TYPE "JoinRequestMessageKind" AS ENUM ('QUESTION', 'ANSWER', 'NOTE', 'DOUBT');

-- CreateEnum
CREATE TYPE "NoticeChoice" AS ENUM ('AT_ONCE', 'DAILY', 'NONE');

-- AlterEnum
ALTER TYPE "DeliveryStatus" ADD VALUE 'HELD' BEFORE 'DROPPED';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "MembershipSource" ADD VALUE 'INVITATION';
ALTER TYPE "MembershipSource" ADD VALUE 'ADDED';

-- AlterTable
ALTER TABLE "Community" ADD COLUMN     "coLeadsAfterDays" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "steeringAfterDays" INTEGER NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "digestId" TEXT;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "invitationId" TEXT,
ADD COLUMN     "undoesId" TEXT;

-- AlterTable
ALTER TABLE "JoinRequest" ADD COLUMN     "askedAt" TIMESTAMP(3),
ADD COLUMN     "claimedAt" TIMESTAMP(3),
ADD COLUMN     "claimedById" TEXT,
ADD COLUMN     "escalation" "Escalation" NOT NULL DEFAULT 'LEADS';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "awayUntil" TIMESTAMP(3),
ADD COLUMN     "usesShortcuts" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "endReason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "personId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "status" "InvitationStatus" NOT NULL DEFAULT 'PENDING',
    "inviterId" TEXT NOT NULL,
    "acceptedById" TEXT,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "sentAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequestMessage" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "kind" "JoinRequestMessageKind" NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JoinRequestMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "personId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "UsedDecisionLink" (
    "tokenHash" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UsedDecisionLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SavedReply" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "SavedReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticePreference" (
    "personId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "choice" "NoticeChoice" NOT NULL,

    CONSTRAINT "NoticePreference_pkey" PRIMARY KEY ("personId","topic")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Invitation_sigId_status_idx" ON "Invitation"("sigId", "status");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "JoinRequest_status_dueAt_idx" ON "JoinRequest"("status", "dueAt");

-- CreateIndex
CREATE INDEX "JoinRequestMessage_requestId_at_idx" ON "JoinRequestMessage"("requestId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "SavedReply_sigId_locale_title_key" ON "SavedReply"("sigId", "locale", "title");

-- CreateIndex
CREATE INDEX "Notice_personId_at_idx" ON "Notice"("personId", "at");

-- CreateIndex
CREATE INDEX "Notice_personId_readAt_idx" ON "Notice"("personId", "readAt");

-- CreateIndex
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");

-- CreateIndex
CREATE INDEX "Delivery_digestId_idx" ON "Delivery"("digestId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_undoesId_key" ON "Event"("undoesId");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_acceptedById_fkey" FOREIGN KEY ("acceptedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequestMessage" ADD CONSTRAINT "JoinRequestMessage_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "JoinRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequestMessage" ADD CONSTRAINT "JoinRequestMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedReply" ADD CONSTRAINT "SavedReply_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticePreference" ADD CONSTRAINT "NoticePreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_digestId_fkey" FOREIGN KEY ("digestId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- At most one open invitation per SIG and address.
CREATE UNIQUE INDEX "Invitation_one_pending" ON "Invitation" ("sigId", "email") WHERE "status" = 'PENDING';
ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_email" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Invitation_ended" CHECK (("status" = 'PENDING') = ("endedAt" IS NULL)),
  ADD CONSTRAINT "Invitation_accepted" CHECK (("status" = 'ACCEPTED') = ("acceptedById" IS NOT NULL));

ALTER TABLE "JoinRequest"
  ADD CONSTRAINT "JoinRequest_asked" CHECK (("status" = 'NEEDS_INFO') = ("askedAt" IS NOT NULL)),
  ADD CONSTRAINT "JoinRequest_claimed" CHECK (("claimedById" IS NULL) = ("claimedAt" IS NULL));
