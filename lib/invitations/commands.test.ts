import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { submitMembershipRequest } from "../join-requests/commands.ts";
import {
  acceptInvitation,
  declineInvitation,
  invite,
  resendInvitation,
  revokeInvitation,
} from "./commands.ts";

freshDatabase();

const day = 86_400_000;
let sigId: string;
let lin: string;
let noor: string;

const inviting = (...addresses: string[]) => ({
  sigId,
  addresses,
  personId: "",
  locale: "en" as const,
  note: "Join us",
});
const send = async (...addresses: string[]) => run(await actor(lin), invite, inviting(...addresses));
const only = () => db.invitation.findFirstOrThrow();
const isMember = async () => (await db.membership.count({ where: { personId: noor, until: null } })) === 1;
const asking = {
  introduction: "Noor",
  intentions: "Work",
  links: [],
  lists: [],
  codeOfConduct: "on" as const,
};

beforeEach(async () => {
  const community = await makeCommunity();
  sigId = (await makeSig({ communityId: community.id, joinPolicy: "INVITE" })).id;
  lin = await makeLead("Lin", sigId);
  noor = await makePerson("Noor");
});

describe("inviting", () => {
  test("mails each address once, with or without an account", async () => {
    await send("noor@example.org", "stranger@example.org");
    await send("noor@example.org");
    expect(await db.invitation.count({ where: { status: "PENDING" } })).toBe(2);
    const mails = await db.delivery.findMany({ orderBy: { email: "asc" } });
    expect(mails.map(({ mail, email, personId }) => ({ mail, email, personId }))).toEqual([
      { mail: "invitation", email: "noor@example.org", personId: null },
      { mail: "invitation", email: "stranger@example.org", personId: null },
    ]);
  });

  test("a person can be invited without their address being told", async () => {
    await run(await actor(lin), invite, { ...inviting(), personId: noor });
    expect(await only()).toMatchObject({ personId: noor, email: "noor@example.org" });
  });

  test("is for leads, needs somebody to invite, and an SIG that takes people", async () => {
    await expect(run(await actor(noor), invite, inviting("a@example.org"))).rejects.toThrow(NotAllowed);
    await expect(send()).rejects.toThrow(Invalid);
    await db.sig.update({ where: { id: sigId }, data: { joinPolicy: "CLOSED" } });
    await expect(send("a@example.org")).rejects.toThrow(Stale);
  });

  test("lets in at once whoever had asked", async () => {
    await db.sig.update({ where: { id: sigId }, data: { joinPolicy: "APPLY" } });
    await run(await actor(noor), submitMembershipRequest, { sigId, ...asking });
    await send("noor@example.org");
    expect(await isMember()).toBe(true);
    expect(await db.invitation.count()).toBe(0);
  });

  test("lets in at once whoever asks later", async () => {
    await db.sig.update({ where: { id: sigId }, data: { joinPolicy: "APPLY" } });
    await send("noor@example.org");
    await run(await actor(noor), submitMembershipRequest, { sigId, ...asking });
    expect(await isMember()).toBe(true);
    expect(await only()).toMatchObject({ status: "ACCEPTED", acceptedById: noor });
    expect(await db.joinRequestDecision.findFirst()).toMatchObject({ outcome: "APPROVED", deciderId: lin });
  });

  test("invites nobody when a mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(send("a@example.org", "b@example.org")).rejects.toThrow();
    await mend();
    expect(await db.invitation.count()).toBe(0);
  });

  test("the same form sent twenty times is one invitation and one mail", async () => {
    const me = await actor(lin);
    await Promise.allSettled(Array.from({ length: 20 }, () => run(me, invite, inviting("a@example.org"))));
    expect(await db.invitation.count()).toBe(1);
    expect(await db.delivery.count()).toBe(1);
  });
});

describe("answering", () => {
  const accepting = async () => ({ invitationId: (await only()).id, codeOfConduct: "on" as const });

  test("the owner of the address joins at once", async () => {
    await send("noor@example.org");
    await run(await actor(noor), acceptInvitation, await accepting());
    expect(await isMember()).toBe(true);
    expect(await only()).toMatchObject({ status: "ACCEPTED", acceptedById: noor });
    await expect(run(await actor(noor), acceptInvitation, await accepting())).rejects.toThrow(Stale);
  });

  test("nobody else even sees it, and its lead cannot accept it", async () => {
    await send("noor@example.org");
    const omar = await actor(await makePerson("Omar"));
    await expect(run(omar, acceptInvitation, await accepting())).rejects.toThrow(NotFound);
    await expect(run(omar, declineInvitation, await accepting())).rejects.toThrow(NotFound);
    await expect(run(await actor(lin), acceptInvitation, await accepting())).rejects.toThrow(NotAllowed);
  });

  test("is too late after thirty days, a refusal or a revocation", async () => {
    await send("noor@example.org");
    const late = new Date(Date.now() + 31 * day);
    await expect(run(await actor(noor), acceptInvitation, await accepting(), late)).rejects.toThrow(Stale);
    await run(await actor(noor), declineInvitation, await accepting());
    await expect(run(await actor(noor), acceptInvitation, await accepting())).rejects.toThrow(Stale);
    expect(await isMember()).toBe(false);
  });

  test("accepting and revoking at once end in one way", async () => {
    await send("noor@example.org");
    const input = await accepting();
    const [me, lead] = [await actor(noor), await actor(lin)];
    const outcomes = await Promise.allSettled([
      run(me, acceptInvitation, input),
      run(lead, revokeInvitation, input),
    ]);
    expect(outcomes.filter((one) => one.status === "rejected")).toHaveLength(1);
    expect(await isMember()).toBe((await only()).status === "ACCEPTED");
  });
});

describe("resending and revoking", () => {
  test("an open invitation is sent again at most once a day, and lapses later then", async () => {
    await send("noor@example.org");
    const { id: invitationId, expiresAt } = await only();
    await expect(run(await actor(lin), resendInvitation, { invitationId })).rejects.toThrow(Invalid);
    const tomorrow = new Date(Date.now() + day + 1000);
    await run(await actor(lin), resendInvitation, { invitationId }, tomorrow);
    expect((await only()).expiresAt.getTime()).toBeGreaterThan(expiresAt.getTime());
    expect(await db.delivery.count()).toBe(2);
    await run(await actor(lin), revokeInvitation, { invitationId });
    const later = new Date(tomorrow.getTime() + 2 * day);
    await expect(run(await actor(lin), resendInvitation, { invitationId }, later)).rejects.toThrow(Stale);
  });

  test("are for leads of the SIG", async () => {
    await send("noor@example.org");
    const { id: invitationId } = await only();
    await expect(run(await actor(noor), revokeInvitation, { invitationId })).rejects.toThrow(NotAllowed);
    const member = await makePerson("Omar");
    await makeMember(member, sigId);
    await expect(run(await actor(member), resendInvitation, { invitationId })).rejects.toThrow(NotFound);
  });
});
