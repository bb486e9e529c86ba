import "server-only";
import type { Actor } from "../actor.ts";
import { viewBallot, viewed } from "../ballots/view.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can } from "../policy.ts";
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
  const [ballot] = current?.ballots ?? [];
  const hasOpenBallot = ballot?.status === "OPEN";
  const subject = current ? await charterSubject(db, current) : {};
  const may = new Set<CharterAct>(
    acts.filter((act) => current && takes(current.status, act) && can(actor, `charter.${act}`, subject)),
  );
  if (hasOpenBallot) for (const act of ["openBallot", "correct"] as const) may.delete(act);
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
    ballot: ballot ? viewBallot(ballot, can(actor, "steering.read", place ?? {})) : null,
    may,
  };
}

export type AmendmentState = Awaited<ReturnType<typeof amendmentOf>>;
