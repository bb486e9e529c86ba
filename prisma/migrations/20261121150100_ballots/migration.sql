-- Proposals through ballots, decisions and public notices.

-- A decision belongs to the ballot it follows from.
DROP TRIGGER "Proposal_decision" ON "Proposal";
DROP TRIGGER "ProposalDecision_proposal" ON "ProposalDecision";
DROP FUNCTION check_proposal_decision();

CREATE TYPE "BallotStatus" AS ENUM ('OPEN', 'CLOSED', 'CALLED_OFF');

CREATE TYPE "BallotOutcome" AS ENUM ('PASSED', 'FAILED', 'UNDECIDED');

CREATE TYPE "PositionChoice" AS ENUM ('APPROVE', 'OBJECT', 'ABSTAIN', 'RECUSE');

CREATE TYPE "RecusalGround" AS ENUM ('PROPOSER', 'LEAD');

CREATE TYPE "ProposalCommentStatus" AS ENUM ('REMARK', 'TO_RESOLVE', 'RESOLVED');

ALTER TABLE "ProposalDecision" DROP CONSTRAINT "ProposalDecision_proposalId_fkey";

ALTER TABLE "ProposalDecision" DROP CONSTRAINT "ProposalDecision_decidedById_fkey";

ALTER TABLE "Community" ADD COLUMN     "ballotDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "proposalExpiryDays" INTEGER NOT NULL DEFAULT 30;

ALTER TABLE "Event" ADD COLUMN     "ballotId" TEXT;

ALTER TABLE "Proposal" ADD COLUMN     "commentsUntil" TIMESTAMP(3),
ADD COLUMN     "endReason" TEXT NOT NULL DEFAULT '';

ALTER TABLE "ProposalComment" ADD COLUMN     "parentId" TEXT,
ADD COLUMN     "resolvedById" TEXT,
ADD COLUMN     "status" "ProposalCommentStatus" NOT NULL DEFAULT 'REMARK';

DROP TABLE "ProposalDecision";

DROP TYPE "ProposalOutcome";

CREATE TABLE "Ballot" (
    "id" TEXT NOT NULL,
    "communityId" TEXT NOT NULL,
    "proposalId" TEXT,
    "charterRevisionId" TEXT,
    "status" "BallotStatus" NOT NULL DEFAULT 'OPEN',
    "quorumPercent" INTEGER NOT NULL,
    "thresholdPercent" INTEGER NOT NULL,
    "isPublic" BOOLEAN NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "remindedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "closedAt" TIMESTAMP(3),
    "outcome" "BallotOutcome",

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "BallotSeat" (
    "ballotId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "affiliation" TEXT,
    "recusedAs" "RecusalGround",

    CONSTRAINT "BallotSeat_pkey" PRIMARY KEY ("ballotId","personId")
);

CREATE TABLE "Position" (
    "ballotId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "choice" "PositionChoice" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("ballotId","number")
);

CREATE TABLE "Decision" (
    "ballotId" TEXT NOT NULL,
    "synthesis" TEXT NOT NULL,
    "conditions" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("ballotId")
);

CREATE TABLE "Objection" (
    "ballotId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("ballotId")
);

CREATE INDEX "Ballot_proposalId_idx" ON "Ballot"("proposalId");

CREATE INDEX "Ballot_charterRevisionId_idx" ON "Ballot"("charterRevisionId");

CREATE INDEX "Ballot_communityId_status_idx" ON "Ballot"("communityId", "status");

CREATE INDEX "Ballot_status_dueAt_idx" ON "Ballot"("status", "dueAt");

CREATE INDEX "BallotSeat_personId_idx" ON "BallotSeat"("personId");

CREATE INDEX "Position_ballotId_personId_idx" ON "Position"("ballotId", "personId");

CREATE INDEX "Objection_personId_idx" ON "Objection"("personId");

CREATE UNIQUE INDEX "Objection_proposalId_personId_key" ON "Objection"("proposalId", "personId");

CREATE INDEX "ProposalComment_parentId_idx" ON "ProposalComment"("parentId");

ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_communityId_fkey" FOREIGN KEY ("communityId") REFERENCES "Community"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_charterRevisionId_fkey" FOREIGN KEY ("charterRevisionId") REFERENCES "CharterRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "BallotSeat" ADD CONSTRAINT "BallotSeat_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "BallotSeat" ADD CONSTRAINT "BallotSeat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Position" ADD CONSTRAINT "Position_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Position" ADD CONSTRAINT "Position_ballotId_personId_fkey" FOREIGN KEY ("ballotId", "personId") REFERENCES "BallotSeat"("ballotId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Decision" ADD CONSTRAINT "Decision_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Decision" ADD CONSTRAINT "Decision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Objection" ADD CONSTRAINT "Objection_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Decision"("ballotId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Objection" ADD CONSTRAINT "Objection_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Objection" ADD CONSTRAINT "Objection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Event" ADD CONSTRAINT "Event_ballotId_fkey" FOREIGN KEY ("ballotId") REFERENCES "Ballot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ProposalComment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Exactly one subject, and at most one open ballot about it.
ALTER TABLE "Ballot"
  ADD CONSTRAINT "Ballot_subject" CHECK (num_nonnulls("proposalId", "charterRevisionId") = 1),
  ADD CONSTRAINT "Ballot_outcome" CHECK (("status" = 'CLOSED') = ("outcome" IS NOT NULL)),
  ADD CONSTRAINT "Ballot_closed" CHECK (("status" = 'OPEN') = ("closedAt" IS NULL)),
  ADD CONSTRAINT "Ballot_percents" CHECK ("quorumPercent" BETWEEN 0 AND 100 AND "thresholdPercent" BETWEEN 0 AND 100);
CREATE UNIQUE INDEX "Ballot_one_open_proposal" ON "Ballot" ("proposalId") WHERE "status" = 'OPEN';
CREATE UNIQUE INDEX "Ballot_one_open_charter" ON "Ballot" ("charterRevisionId") WHERE "status" = 'OPEN';

ALTER TABLE "Community"
  ADD CONSTRAINT "Community_percents" CHECK ("quorumPercent" BETWEEN 0 AND 100 AND "thresholdPercent" BETWEEN 0 AND 100);

ALTER TABLE "Position"
  ADD CONSTRAINT "Position_reason" CHECK ("choice" IN ('APPROVE', 'ABSTAIN') OR "reason" <> '');
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_synthesis" CHECK ("synthesis" <> '');
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_reason" CHECK ("reason" <> '');

ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_withdrawn" CHECK ("status" <> 'WITHDRAWN' OR "number" IS NULL OR "endReason" <> '');
ALTER TABLE "ProposalComment"
  ADD CONSTRAINT "ProposalComment_resolved" CHECK (("status" = 'RESOLVED') = ("resolvedById" IS NOT NULL));

-- A position is never changed afterwards.
CREATE FUNCTION refuse_position_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Positions are never changed or deleted.';
END $$;

CREATE TRIGGER "Position_append_only" BEFORE UPDATE OR DELETE ON "Position"
  FOR EACH ROW EXECUTE FUNCTION refuse_position_change();

-- When a transaction ends, a proposal is decided as its last ballot was, in the chair's words, and nobody has objected since.
CREATE FUNCTION check_proposal_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ballot record;
BEGIN
  IF NEW."status" NOT IN ('NOTICE', 'ACCEPTED', 'REJECTED') THEN
    RETURN NULL;
  END IF;
  SELECT b."outcome", d."ballotId" AS decision, o."ballotId" AS objection INTO ballot
    FROM "Ballot" b
    LEFT JOIN "Decision" d ON d."ballotId" = b."id"
    LEFT JOIN "Objection" o ON o."ballotId" = b."id"
    WHERE b."proposalId" = NEW."id" ORDER BY b."openedAt" DESC, b."id" DESC LIMIT 1;
  IF ballot.decision IS NULL OR ballot.objection IS NOT NULL
    OR ballot.outcome::text IS DISTINCT FROM (CASE NEW."status" WHEN 'REJECTED' THEN 'FAILED' ELSE 'PASSED' END)
  THEN
    RAISE EXCEPTION 'A proposal and its decision disagree.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Proposal_decision" AFTER INSERT OR UPDATE OF "status" ON "Proposal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_proposal_decision();

-- What texts are compared by: three letters at a time of words in Latin letters, two at a time of everything else, which
-- Korean and Chinese need.
CREATE FUNCTION text_grams(value text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
    SELECT substr(word, place, 3) AS gram
      FROM (
        SELECT '  ' || found[1] || ' ' AS word FROM regexp_matches(lower(value), '[a-z0-9]+', 'g') AS found
        WHERE found[1] NOT IN ('sig', 'a', 'all', 'and', 'are', 'for', 'in', 'is', 'it', 'of', 'on', 'our', 'that', 'the', 'to', 'we', 'with')
      ) AS words, generate_series(1, length(word) - 2) AS place
    UNION ALL
    SELECT substr(run, place, 2)
      FROM (SELECT found[1] AS run FROM regexp_matches(lower(value), '[^\u0001-\u007f]+', 'g') AS found) AS runs,
        generate_series(1, greatest(1, length(run) - 1)) AS place
  ) AS grams
$$;

-- How alike two texts are, from 0 to 1.
CREATE FUNCTION text_likeness(one text[], other text[]) RETURNS real LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(one) = 0 OR cardinality(other) = 0 THEN 0 ELSE
    2.0 * (SELECT count(*) FROM (SELECT unnest(one) INTERSECT SELECT unnest(other)) AS shared)
      / (cardinality(one) + cardinality(other)) END
$$;
