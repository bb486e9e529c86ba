-- What Prisma's schema language cannot say.

-- At most one undecided request per person, kind and target.
CREATE UNIQUE INDEX "JoinRequest_one_undecided"
  ON "JoinRequest" ("personId", "kind", "sigId", "listId", "role") NULLS NOT DISTINCT
  WHERE "status" IN ('PENDING', 'NEEDS_INFO');

-- At most one open term of each sort.
CREATE UNIQUE INDEX "Membership_one_open" ON "Membership" ("sigId", "personId") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "Subscription_one_open" ON "Subscription" ("listId", "personId") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "RoleTerm_one_open" ON "RoleTerm" ("sigId", "personId", "role") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "SteeringSeat_one_open" ON "SteeringSeat" ("communityId", "personId") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "SteeringSeat_one_chair" ON "SteeringSeat" ("communityId") WHERE "isChair" AND "until" IS NULL;
CREATE UNIQUE INDEX "CharterRevision_one_in_force" ON "CharterRevision" ("sigId") WHERE "status" = 'IN_FORCE';

-- At most one open proposal per slug.
CREATE UNIQUE INDEX "Proposal_open_slug" ON "Proposal" ("communityId", "slug")
  WHERE "status" IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE');

ALTER TABLE "JoinRequest"
  ADD CONSTRAINT "JoinRequest_list" CHECK (("kind" = 'LIST') = ("listId" IS NOT NULL)),
  ADD CONSTRAINT "JoinRequest_role" CHECK (("kind" = 'LEAD') = ("role" IS NOT NULL)),
  ADD CONSTRAINT "JoinRequest_leading_role" CHECK ("role" NOT IN ('SPONSOR', 'LIAISON')),
  ADD CONSTRAINT "JoinRequest_ended" CHECK (("status" IN ('PENDING', 'NEEDS_INFO')) = ("endedAt" IS NULL));

ALTER TABLE "JoinRequestDecision"
  ADD CONSTRAINT "JoinRequestDecision_reason" CHECK ("outcome" = 'APPROVED' OR "note" <> '');

ALTER TABLE "ProposalDecision"
  ADD CONSTRAINT "ProposalDecision_synthesis" CHECK ("synthesis" <> '');

ALTER TABLE "Proposal"
  -- A draft that its proposer throws away is withdrawn without ever having had a number.
  ADD CONSTRAINT "Proposal_number" CHECK ("status" IN ('DRAFT', 'WITHDRAWN') OR "number" IS NOT NULL),
  ADD CONSTRAINT "Proposal_slug" CHECK ("slug" ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$');

ALTER TABLE "Sig"
  ADD CONSTRAINT "Sig_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Sig_parent" CHECK ("parentId" <> "id"),
  ADD CONSTRAINT "Sig_merged" CHECK (("status" = 'MERGED') = ("mergedIntoId" IS NOT NULL) AND "mergedIntoId" <> "id");

ALTER TABLE "Community" ADD CONSTRAINT "Community_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Project" ADD CONSTRAINT "Project_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Link"
  ADD CONSTRAINT "Link_owner" CHECK (num_nonnulls("communityId", "sigId", "projectId") = 1),
  ADD CONSTRAINT "Link_url" CHECK ("url" ~ '^(https?://|mailto:)'),
  ADD CONSTRAINT "Link_planned" CHECK ("url" IS NULL OR "plannedFor" IS NULL);

ALTER TABLE "MailingList" ADD CONSTRAINT "MailingList_planned" CHECK ("isPlanned" = ("address" IS NULL));

ALTER TABLE "Delivery"
  ADD CONSTRAINT "Delivery_recipient" CHECK (num_nonnulls("personId", "email") >= 1),
  ADD CONSTRAINT "Delivery_sent" CHECK (("status" = 'SENT') = ("sentAt" IS NOT NULL));

ALTER TABLE "User" ADD CONSTRAINT "User_email" CHECK ("email" = lower("email"));
ALTER TABLE "PersonContact" ADD CONSTRAINT "PersonContact_email" CHECK ("email" = lower("email"));
ALTER TABLE "SignInToken" ADD CONSTRAINT "SignInToken_email" CHECK ("email" = lower("email"));
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_account" CHECK ("account" = lower("account"));

-- An event is never changed afterwards.
CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Events are never changed or deleted.';
END $$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_event_change();

-- When a transaction ends, what is decided has its decision, and every decision belongs to something decided that way.
CREATE FUNCTION check_join_request_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "JoinRequest" r LEFT JOIN "JoinRequestDecision" d ON d."requestId" = r."id"
    WHERE r."id" = CASE TG_TABLE_NAME WHEN 'JoinRequest' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'requestId' END
      AND d."outcome"::text IS DISTINCT FROM CASE WHEN r."status" IN ('APPROVED', 'DECLINED') THEN r."status"::text END
  ) THEN
    RAISE EXCEPTION 'A join request and its decision disagree.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "JoinRequest_decision" AFTER INSERT OR UPDATE OF "status" ON "JoinRequest"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_join_request_decision();
CREATE CONSTRAINT TRIGGER "JoinRequestDecision_request" AFTER INSERT OR UPDATE ON "JoinRequestDecision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_join_request_decision();

CREATE FUNCTION check_proposal_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "Proposal" p LEFT JOIN "ProposalDecision" d ON d."proposalId" = p."id"
    WHERE p."id" = CASE TG_TABLE_NAME WHEN 'Proposal' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'proposalId' END
      AND d."outcome"::text IS DISTINCT FROM CASE WHEN p."status" IN ('ACCEPTED', 'REJECTED') THEN p."status"::text END
  ) THEN
    RAISE EXCEPTION 'A proposal and its decision disagree.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Proposal_decision" AFTER INSERT OR UPDATE OF "status" ON "Proposal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_proposal_decision();
CREATE CONSTRAINT TRIGGER "ProposalDecision_proposal" AFTER INSERT OR UPDATE ON "ProposalDecision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_proposal_decision();

-- The texts of a LocalizedText (lib/localized-text.ts) in all languages.
CREATE FUNCTION localized_text_values(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(entry.value, ' '), '') FROM jsonb_each_text(value->'text') AS entry
$$;

-- What a search for a SIG looks at, in lower case, for LIKE '%…%': words of one or two characters are found too,
-- which Korean and Chinese need and trigrams or dictionaries do not give.
CREATE FUNCTION sig_search_text(sig "Sig") RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(concat_ws(
    ' ',
    sig."slug",
    localized_text_values(sig."name"),
    localized_text_values(sig."summary"),
    localized_text_values(sig."description"),
    localized_text_values(sig."responsibilities"),
    array_to_string(sig."tags", ' ')
  ))
$$;

-- Agreeing again to the same is one consent.
CREATE UNIQUE INDEX "Consent_once" ON "Consent" ("personId", kind, version, "listId") NULLS NOT DISTINCT;
