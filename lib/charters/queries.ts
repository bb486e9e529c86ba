import "server-only";
import type { Actor } from "../actor.ts";
import { isChairBarred } from "../ballots/chair.ts";
import { recusedFrom } from "../ballots/load.ts";
import { awaiting } from "../ballots/rules.ts";
import { viewBallot, viewed } from "../ballots/view.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can, type Subject } from "../policy.ts";
import { takesPart } from "../sigs/state.ts";
import { changesBetween } from "./changes.ts";
import { charterSubject } from "./load.ts";
import { charterSections } from "./schema.ts";
import { open, takes } from "./state.ts";

const acts = ["withdraw", "openBallot", "correct"] as const;

export type CharterAct = (typeof acts)[number] | "amend" | "discard";

/** The amendment that a SIG's leads write or the committee has before it, with what the actor may do about it. Throws NotFound for anybody else. */
export async function amendmentOf(actor: Actor, communitySlug: string, sigSlug: string) {
  const sig = await db.sig.findFirst({
    where: { slug: sigSlug, community: { slug: communitySlug } },
    include: { community: true },
  });
  const place = sig && { sigId: sig.id, communityId: sig.communityId };
  if (!sig || !can(actor, "charter.read", place ?? {})) throw new NotFound("charter");
  const [inForce, current] = await Promise.all([
    db.charterRevision.findFirst({ where: { sigId: sig.id, status: "IN_FORCE" } }),
    db.charterRevision.findFirst({
      where: { sigId: sig.id, status: { in: [...open] } },
      include: {
        author: { select: { name: true } },
        sig: { select: { communityId: true } },
        ballots: { orderBy: [{ openedAt: "desc" }, { id: "desc" }], take: 1, ...viewed },
      },
    }),
  ]);
  const subject = current ? await charterSubject(db, current) : {};
  const [last] = current?.ballots ?? [];
  const ballot = last ? await ballotFor(actor, last) : null;
  const may = new Set<CharterAct>(
    acts.filter((act) => current && takes(current.status, act) && can(actor, `charter.${act}`, subject)),
  );
  if (last?.status === "OPEN") for (const act of ["openBallot", "correct"] as const) may.delete(act);
  if (!current?.isCorrection) may.delete("correct");
  const mayWrite = takesPart(sig.status) && current?.status !== "SUBMITTED";
  if (mayWrite && can(actor, "charter.amend", place ?? {})) {
    may.add("amend");
    if (current) may.add("discard");
  }
  const base = charterSections.parse(inForce?.sections ?? {});
  const sections = current && charterSections.parse(current.sections);
  return {
    sig,
    inForce: inForce && { number: inForce.number, sections: base },
    current: current && sections && { ...current, sections, change: changesBetween(base, sections) },
    ballot,
    may,
  };
}

/** A ballot on an amendment with what the actor said and may say. */
async function ballotFor(actor: Actor, row: Parameters<typeof viewBallot>[0]) {
  const { communityId, status, seats } = row;
  const recusedIds = await recusedFrom(db, row);
  const about: Subject = {
    communityId,
    recusedIds,
    electorIds: seats.map(({ personId }) => personId),
    isChairBarred: await isChairBarred(db, communityId, recusedIds),
  };
  const view = viewBallot(row, can(actor, "steering.read", about));
  const own = view.electors.find((one) => actor.kind === "person" && one.personId === actor.personId);
  const isOpen = status === "OPEN";
  return {
    view,
    position: own?.positions.at(-1) ?? null,
    mayCast: isOpen && can(actor, "ballot.cast", about),
    mayClose: isOpen && can(actor, "ballot.close", about),
  };
}

export type AmendmentState = Awaited<ReturnType<typeof amendmentOf>>;

/** The amendments that a community's committee has before it, the oldest first, and whether their ballot waits for the actor. */
export async function amendmentsBefore(actor: Actor, communityId: string) {
  const personId = actor.kind === "person" ? actor.personId : "";
  const amendments = await db.charterRevision.findMany({
    where: { status: "SUBMITTED", sig: { communityId } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      number: true,
      isCorrection: true,
      submittedAt: true,
      sig: { select: { slug: true, name: true } },
      ballots: { where: { status: "OPEN" }, select: { dueAt: true } },
    },
  });
  const waiting = await db.ballot.findMany({
    where: { communityId, charterRevisionId: { not: null }, ...awaiting(personId) },
    select: { charterRevisionId: true },
  });
  const awaitsMe = new Set(waiting.map(({ charterRevisionId }) => charterRevisionId));
  return amendments.map(({ ballots, ...amendment }) => ({
    ...amendment,
    dueAt: ballots[0]?.dueAt ?? null, // of its open ballot
    awaitsMyPosition: awaitsMe.has(amendment.id),
  }));
}

export type AmendmentBefore = Awaited<ReturnType<typeof amendmentsBefore>>[number];
