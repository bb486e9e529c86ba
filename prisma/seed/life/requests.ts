import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitListRequest,
  submitMembershipRequest,
} from "#lib/join-requests/commands.ts";
import { subscribe } from "#lib/lists/commands.ts";
import { joinSig } from "#lib/roster/commands.ts";
import type { LeadWish, ListWish, MembershipWish, Ruling } from "./request-texts.ts";
import { leadWishes, listWishes, membershipWishes, openJoins } from "./request-texts.ts";
import { act, listAt, personIdOf, type Stage, sigAt } from "./stage.ts";

/** Lets the invented people join, ask and decide, so that rosters, dashboards and timelines have something to show. */
export async function liveRequests(stage: Stage): Promise<void> {
  for (const { who, daysAgo, sig } of openJoins) {
    const { id: sigId } = await sigAt(stage, sig);
    await act(stage, who, daysAgo, joinSig, { sigId, codeOfConduct: "on" });
  }
  for (const wish of membershipWishes) await askForMembership(stage, wish);
  for (const wish of listWishes) await askForList(stage, wish);
  for (const wish of leadWishes) await askForLead(stage, wish);
  const listId = await listAt(stage, "build-announce@lists.example.org");
  await act(stage, "ivan", 50, subscribe, { listId, consent: "on" });
}

async function askForMembership(stage: Stage, wish: MembershipWish): Promise<void> {
  const lists: string[] = [];
  for (const address of wish.lists ?? []) lists.push(await listAt(stage, address));
  const { id: sigId } = await sigAt(stage, wish.sig);
  const { id } = await act(stage, wish.who, wish.daysAgo, submitMembershipRequest, {
    sigId,
    introduction: wish.introduction,
    intentions: wish.intentions,
    links: [...(wish.links ?? [])],
    lists,
    codeOfConduct: "on",
    consent: "on",
  });
  if (wish.ruling) await rule(stage, id, wish.ruling);
}

async function rule(stage: Stage, id: string, { by, daysAgo, outcome, note }: Ruling): Promise<void> {
  const command = outcome === "APPROVED" ? approveJoinRequest : declineJoinRequest;
  await act(stage, by, daysAgo, command, { id, note });
}

async function askForList(stage: Stage, { who, daysAgo, list, intentions }: ListWish): Promise<void> {
  const listId = await listAt(stage, list);
  await act(stage, who, daysAgo, submitListRequest, { listId, consent: "on", intentions });
}

async function askForLead(stage: Stage, wish: LeadWish): Promise<void> {
  const { id: sigId } = await sigAt(stage, wish.sig);
  const { id } = await act(stage, wish.who, wish.daysAgo, submitLeadRequest, {
    sigId,
    role: wish.role,
    intentions: wish.intentions,
    experience: wish.experience,
    links: [],
    endorserId: personIdOf(stage, wish.endorser),
    codeOfConduct: "on",
  });
  if (wish.ruling) await rule(stage, id, wish.ruling);
}
