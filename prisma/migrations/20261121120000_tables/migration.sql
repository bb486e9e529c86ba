-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CharterStatus" AS ENUM ('DRAFT', 'IN_FORCE', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('PENDING', 'SENT', 'FAILED', 'DROPPED');

-- CreateEnum
CREATE TYPE "JoinRequestKind" AS ENUM ('MEMBERSHIP', 'LIST', 'LEAD');

-- CreateEnum
CREATE TYPE "JoinRequestStatus" AS ENUM ('PENDING', 'NEEDS_INFO', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'IGNORED');

-- CreateEnum
CREATE TYPE "JoinRequestOutcome" AS ENUM ('APPROVED', 'DECLINED');

-- CreateEnum
CREATE TYPE "ListProvider" AS ENUM ('MANUAL', 'MAILMAN');

-- CreateEnum
CREATE TYPE "SubscriptionPolicy" AS ENUM ('OPEN', 'MEMBERS', 'MODERATED');

-- CreateEnum
CREATE TYPE "ArchiveAccess" AS ENUM ('PUBLIC', 'MEMBERS', 'NONE');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('en', 'ko', 'zh');

-- CreateEnum
CREATE TYPE "ConsentKind" AS ENUM ('LIST_ARCHIVE', 'CODE_OF_CONDUCT');

-- CreateEnum
CREATE TYPE "ProjectRelation" AS ENUM ('FIRST_PARTY', 'COMMUNITY', 'INTEGRATION');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ProposalOutcome" AS ENUM ('ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('LEAD', 'CHAIR', 'TECH_LEAD', 'CO_LEAD', 'SPONSOR', 'LIAISON');

-- CreateEnum
CREATE TYPE "MembershipSource" AS ENUM ('REQUEST', 'OPEN_JOIN', 'FOUNDER', 'IMPORT');

-- CreateEnum
CREATE TYPE "SigKind" AS ENUM ('SIG', 'WORKING_GROUP', 'COMMITTEE');

-- CreateEnum
CREATE TYPE "SigStatus" AS ENUM ('FORMING', 'ACTIVE', 'DORMANT', 'RETIRED', 'MERGED');

-- CreateEnum
CREATE TYPE "JoinPolicy" AS ENUM ('OPEN', 'APPLY', 'INVITE', 'CLOSED');

-- CreateEnum
CREATE TYPE "LinkType" AS ENUM ('REPOSITORY', 'CONTRIBUTING', 'FORUM', 'CHAT', 'DOCS', 'MEETING_NOTES', 'RECORDINGS', 'CHARTER', 'WEBSITE');

-- CreateTable
CREATE TABLE "CharterRevision" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "CharterStatus" NOT NULL DEFAULT 'DRAFT',
    "sections" JSONB NOT NULL,
    "authorId" TEXT,
    "sourceUrl" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "inForceFrom" TIMESTAMP(3),

    CONSTRAINT "CharterRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Community" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "about" JSONB NOT NULL,
    "joining" JSONB,
    "proposing" JSONB,
    "accentHue" INTEGER,
    "codeOfConductUrl" TEXT NOT NULL,
    "codeOfConductVersion" TEXT NOT NULL DEFAULT '1',
    "adminContact" TEXT,
    "playbookUrl" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "supportersNeeded" INTEGER NOT NULL DEFAULT 3,
    "minimumLeads" INTEGER NOT NULL DEFAULT 2,
    "commentPeriodDays" INTEGER NOT NULL DEFAULT 7,
    "noticePeriodDays" INTEGER NOT NULL DEFAULT 7,
    "quorumPercent" INTEGER NOT NULL DEFAULT 50,
    "thresholdPercent" INTEGER NOT NULL DEFAULT 50,
    "answerDueDays" INTEGER NOT NULL DEFAULT 7,
    "requestExpiryDays" INTEGER NOT NULL DEFAULT 30,
    "ballotsPublic" BOOLEAN NOT NULL DEFAULT true,
    "lastProposalNumber" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SteeringSeat" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "isChair" BOOLEAN NOT NULL DEFAULT false,
    "affiliation" TEXT,
    "from" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMP(3),

    CONSTRAINT "SteeringSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL,
    "eventId" TEXT,
    "mail" TEXT NOT NULL,
    "personId" TEXT,
    "email" TEXT,
    "data" JSONB NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "subjectId" TEXT,
    "communityId" TEXT,
    "sigId" TEXT,
    "joinRequestId" TEXT,
    "proposalId" TEXT,
    "isPublic" BOOLEAN NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequest" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "listId" TEXT,
    "personId" TEXT NOT NULL,
    "kind" "JoinRequestKind" NOT NULL,
    "role" "Role",
    "status" "JoinRequestStatus" NOT NULL DEFAULT 'PENDING',
    "introduction" TEXT NOT NULL DEFAULT '',
    "intentions" TEXT NOT NULL DEFAULT '',
    "experience" TEXT NOT NULL DEFAULT '',
    "links" TEXT[],
    "endorserId" TEXT,
    "codeOfConductVersion" TEXT,
    "submittedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "JoinRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestedList" (
    "requestId" TEXT NOT NULL,
    "listId" TEXT NOT NULL,

    CONSTRAINT "RequestedList_pkey" PRIMARY KEY ("requestId","listId")
);

-- CreateTable
CREATE TABLE "JoinRequestDecision" (
    "requestId" TEXT NOT NULL,
    "outcome" "JoinRequestOutcome" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "deciderId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JoinRequestDecision_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "MailingList" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "provider" "ListProvider" NOT NULL DEFAULT 'MANUAL',
    "policy" "SubscriptionPolicy" NOT NULL,
    "archive" "ArchiveAccess" NOT NULL,
    "archiveUrl" TEXT,
    "isPlanned" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailingList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL,
    "listId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMP(3),

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "isOperator" BOOLEAN NOT NULL DEFAULT false,
    "suspendedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "label" TEXT,
    "url" TEXT,
    "verifiedAt" TIMESTAMP(3),

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonContact" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PersonContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires" TIMESTAMP(3) NOT NULL,
    "consumedAt" TIMESTAMP(3),

    CONSTRAINT "SignInToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "ConsentKind" NOT NULL,
    "version" TEXT NOT NULL,
    "listId" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "sigId" TEXT,
    "supersededById" TEXT,
    "slug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "maintainer" JSONB,
    "maintainerUrl" TEXT,
    "nativeSupport" BOOLEAN NOT NULL DEFAULT false,
    "relation" "ProjectRelation" NOT NULL,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "number" INTEGER,
    "kind" "SigKind" NOT NULL DEFAULT 'SIG',
    "name" TEXT NOT NULL DEFAULT '',
    "slug" TEXT NOT NULL DEFAULT '',
    "status" "ProposalStatus" NOT NULL DEFAULT 'DRAFT',
    "proposerId" TEXT NOT NULL,
    "shepherdId" TEXT,
    "content" JSONB NOT NULL,
    "language" "Locale" NOT NULL DEFAULT 'en',
    "dueAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalRevision" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalComment" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalSupport" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalSupport_pkey" PRIMARY KEY ("proposalId","personId")
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "proposalId" TEXT NOT NULL,
    "outcome" "ProposalOutcome" NOT NULL,
    "synthesis" TEXT NOT NULL,
    "conditions" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "RoleTerm" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "affiliation" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "from" TIMESTAMP(3),
    "until" TIMESTAMP(3),
    "appointedBy" TEXT,

    CONSTRAINT "RoleTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "source" "MembershipSource" NOT NULL,
    "from" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMP(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sig" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "kind" "SigKind" NOT NULL DEFAULT 'SIG',
    "parentId" TEXT,
    "name" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB,
    "responsibilities" JSONB,
    "tags" TEXT[],
    "joinPolicy" "JoinPolicy" NOT NULL DEFAULT 'APPLY',
    "acceptance" JSONB,
    "introductionAsked" JSONB,
    "intentionsAsked" JSONB,
    "status" "SigStatus" NOT NULL DEFAULT 'FORMING',
    "statusReason" JSONB,
    "mergedIntoId" TEXT,
    "proposalId" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "confirmedById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Sig_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workstream" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB,

    CONSTRAINT "Workstream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL,
    "communityId" TEXT,
    "sigId" TEXT,
    "projectId" TEXT,
    "underId" TEXT,
    "order" INTEGER NOT NULL DEFAULT 0,
    "type" "LinkType" NOT NULL,
    "label" JSONB NOT NULL,
    "note" JSONB,
    "url" TEXT,
    "plannedFor" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "confirmedById" TEXT,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSeries" (
    "id" TEXT NOT NULL,
    "sigId" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "schedule" JSONB NOT NULL,

    CONSTRAINT "MeetingSeries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CharterRevision_sigId_number_key" ON "CharterRevision"("sigId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Community_slug_key" ON "Community"("slug");

-- CreateIndex
CREATE INDEX "SteeringSeat_communityId_idx" ON "SteeringSeat"("communityId");

-- CreateIndex
CREATE INDEX "SteeringSeat_personId_idx" ON "SteeringSeat"("personId");

-- CreateIndex
CREATE INDEX "Delivery_status_idx" ON "Delivery"("status");

-- CreateIndex
CREATE INDEX "Delivery_eventId_idx" ON "Delivery"("eventId");

-- CreateIndex
CREATE INDEX "Event_sigId_at_idx" ON "Event"("sigId", "at");

-- CreateIndex
CREATE INDEX "Event_proposalId_at_idx" ON "Event"("proposalId", "at");

-- CreateIndex
CREATE INDEX "Event_joinRequestId_at_idx" ON "Event"("joinRequestId", "at");

-- CreateIndex
CREATE INDEX "Event_communityId_at_idx" ON "Event"("communityId", "at");

-- CreateIndex
CREATE INDEX "JoinRequest_sigId_status_dueAt_idx" ON "JoinRequest"("sigId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "JoinRequest_personId_idx" ON "JoinRequest"("personId");

-- CreateIndex
CREATE INDEX "MailingList_sigId_idx" ON "MailingList"("sigId");

-- CreateIndex
CREATE INDEX "MailingList_communityId_idx" ON "MailingList"("communityId");

-- CreateIndex
CREATE INDEX "Subscription_listId_idx" ON "Subscription"("listId");

-- CreateIndex
CREATE INDEX "Subscription_personId_idx" ON "Subscription"("personId");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_provider_account_key" ON "Identity"("provider", "account");

-- CreateIndex
CREATE UNIQUE INDEX "PersonContact_email_key" ON "PersonContact"("email");

-- CreateIndex
CREATE INDEX "PersonContact_personId_idx" ON "PersonContact"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_personId_key" ON "User"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInToken_tokenHash_key" ON "SignInToken"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInToken_email_idx" ON "SignInToken"("email");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_communityId_slug_key" ON "Project"("communityId", "slug");

-- CreateIndex
CREATE INDEX "Proposal_proposerId_idx" ON "Proposal"("proposerId");

-- CreateIndex
CREATE INDEX "Proposal_communityId_status_idx" ON "Proposal"("communityId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_communityId_number_key" ON "Proposal"("communityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalRevision_proposalId_number_key" ON "ProposalRevision"("proposalId", "number");

-- CreateIndex
CREATE INDEX "ProposalComment_proposalId_idx" ON "ProposalComment"("proposalId");

-- CreateIndex
CREATE INDEX "RoleTerm_sigId_idx" ON "RoleTerm"("sigId");

-- CreateIndex
CREATE INDEX "RoleTerm_personId_idx" ON "RoleTerm"("personId");

-- CreateIndex
CREATE INDEX "Membership_sigId_idx" ON "Membership"("sigId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Sig_proposalId_key" ON "Sig"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Sig_communityId_slug_key" ON "Sig"("communityId", "slug");

-- CreateIndex
CREATE INDEX "Workstream_sigId_idx" ON "Workstream"("sigId");

-- CreateIndex
CREATE INDEX "Link_communityId_idx" ON "Link"("communityId");

-- CreateIndex
CREATE INDEX "Link_sigId_idx" ON "Link"("sigId");

-- CreateIndex
CREATE INDEX "Link_projectId_idx" ON "Link"("projectId");

-- CreateIndex
CREATE INDEX "MeetingSeries_sigId_idx" ON "MeetingSeries"("sigId");

-- AddForeignKey
ALTER TABLE "CharterRevision" ADD CONSTRAINT "CharterRevision_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterRevision" ADD CONSTRAINT "CharterRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SteeringSeat" ADD CONSTRAINT "SteeringSeat_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SteeringSeat" ADD CONSTRAINT "SteeringSeat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_joinRequestId_fkey" FOREIGN KEY ("joinRequestId") REFERENCES "JoinRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_listId_fkey" FOREIGN KEY ("listId") REFERENCES "MailingList"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_endorserId_fkey" FOREIGN KEY ("endorserId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedList" ADD CONSTRAINT "RequestedList_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "JoinRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequestedList" ADD CONSTRAINT "RequestedList_listId_fkey" FOREIGN KEY ("listId") REFERENCES "MailingList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequestDecision" ADD CONSTRAINT "JoinRequestDecision_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "JoinRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequestDecision" ADD CONSTRAINT "JoinRequestDecision_deciderId_fkey" FOREIGN KEY ("deciderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailingList" ADD CONSTRAINT "MailingList_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailingList" ADD CONSTRAINT "MailingList_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_listId_fkey" FOREIGN KEY ("listId") REFERENCES "MailingList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonContact" ADD CONSTRAINT "PersonContact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_listId_fkey" FOREIGN KEY ("listId") REFERENCES "MailingList"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "Project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_shepherdId_fkey" FOREIGN KEY ("shepherdId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalRevision" ADD CONSTRAINT "ProposalRevision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalRevision" ADD CONSTRAINT "ProposalRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ProposalRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSupport" ADD CONSTRAINT "ProposalSupport_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSupport" ADD CONSTRAINT "ProposalSupport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleTerm" ADD CONSTRAINT "RoleTerm_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleTerm" ADD CONSTRAINT "RoleTerm_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sig" ADD CONSTRAINT "Sig_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sig" ADD CONSTRAINT "Sig_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sig" ADD CONSTRAINT "Sig_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Sig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sig" ADD CONSTRAINT "Sig_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sig" ADD CONSTRAINT "Sig_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workstream" ADD CONSTRAINT "Workstream_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_underId_fkey" FOREIGN KEY ("underId") REFERENCES "Link"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSeries" ADD CONSTRAINT "MeetingSeries_sigId_fkey" FOREIGN KEY ("sigId") REFERENCES "Sig"("id") ON DELETE CASCADE ON UPDATE CASCADE;
