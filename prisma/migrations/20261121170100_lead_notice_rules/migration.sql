-- At most one request that has not ended per person, kind and target.
DROP INDEX "JoinRequest_one_undecided";
CREATE UNIQUE INDEX "JoinRequest_one_open"
  ON "JoinRequest" ("personId", "kind", "sigId", "listId", "role") NULLS NOT DISTINCT
  WHERE "status" IN ('PENDING', 'NEEDS_INFO', 'NOTICE');

ALTER TABLE "JoinRequest"
  DROP CONSTRAINT "JoinRequest_ended",
  ADD CONSTRAINT "JoinRequest_ended" CHECK (("status" IN ('PENDING', 'NEEDS_INFO', 'NOTICE')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "JoinRequest_notice" CHECK (("status" = 'NOTICE') = ("noticeUntil" IS NOT NULL)),
  ADD CONSTRAINT "JoinRequest_notice_to_lead" CHECK ("status" <> 'NOTICE' OR "kind" = 'LEAD');

-- Nobody objects twice to the same request.
CREATE UNIQUE INDEX "JoinRequestMessage_one_objection" ON "JoinRequestMessage" ("requestId", "authorId") WHERE "kind" = 'OBJECTION';

-- A request in public notice is approved.
CREATE OR REPLACE FUNCTION check_join_request_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "JoinRequest" r LEFT JOIN "JoinRequestDecision" d ON d."requestId" = r."id"
    WHERE r."id" = CASE TG_TABLE_NAME WHEN 'JoinRequest' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'requestId' END
      AND d."outcome"::text IS DISTINCT FROM
        CASE WHEN r."status" IN ('APPROVED', 'NOTICE') THEN 'APPROVED' WHEN r."status" = 'DECLINED' THEN 'DECLINED' END
  ) THEN
    RAISE EXCEPTION 'A join request and its decision disagree.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
