import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  makeCommunity,
  makeLead,
  makeList,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { type Context, run } from "../command.ts";
import { db } from "../db.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "../join-requests/commands.ts";
import type { MembershipRequest } from "../join-requests/schema.ts";
import { freshMailbox } from "../mail/testing.ts";
import { requestSignIn } from "../people/commands.ts";
import { deliver } from "./deliver.ts";
import { workOff } from "./testing.ts";
import { freeStrandedJobs } from "./worker.ts";

freshDatabase();
const mailbox = freshMailbox();

let sig: Awaited<ReturnType<typeof makeSig>>;
let community: Awaited<ReturnType<typeof makeCommunity>>;
let lin: string;
let noor: string;

beforeEach(async () => {
  community = await makeCommunity("arboretum");
  sig = await makeSig({ communityId: community.id, slug: "build" });
  lin = await makeLead("Lin", sig.id);
  noor = await makePerson("Noor", "ko");
});

async function ask(more: Partial<MembershipRequest> = {}) {
  const input: MembershipRequest = {
    sigId: sig.id,
    introduction: "노르입니다.",
    intentions: "빌드를 더 빠르게 하고 싶습니다.",
    links: [],
    lists: [],
    codeOfConduct: "on",
    ...more,
  };
  const { result } = await run(await actor(noor), submitMembershipRequest, input);
  return result;
}

async function jobs() {
  const [row] = await db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM graphile_worker._private_jobs`;
  return Number(row?.n);
}

function deliveries() {
  return db.delivery.findMany({ orderBy: [{ mail: "asc" }, { id: "asc" }] });
}

const to = (address: string) => mailbox.received.filter((one) => one.to === address).map((one) => one.mail);

describe("what a request owes", () => {
  test("is in the mailboxes once, in the reader's language", async () => {
    const request = await ask();
    await workOff();
    await workOff();
    expect(mailbox.received).toHaveLength(2);
    const [toNoor] = to("noor@example.org");
    expect(toNoor?.subject).toBe("SIG build 가입 요청을 받았습니다");
    expect(toNoor?.text).toContain(`https://sigpost.example/ko/me#request-${request.id}`);
    const [toLin] = to("lin@example.org");
    expect(toLin?.subject).toBe("Noor asks to join SIG build");
    expect(toLin?.text).toContain("> 빌드를 더 빠르게 하고 싶습니다.");
    expect(toLin?.html).toContain(`https://sigpost.example/en/dashboard/${request.id}`);
    expect(await deliveries()).toMatchObject([
      { mail: "requestReceived", status: "SENT", attempts: 1, personId: noor, sentAt: expect.any(Date) },
      { mail: "requestToDecide", status: "SENT", attempts: 1, personId: lin },
    ]);
    expect(await jobs()).toBe(0);
  });

  test("carries headers by which mailboxes know, thread and file it", async () => {
    const request = await ask();
    await workOff();
    const [row] = await deliveries();
    const [mail] = to("noor@example.org");
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
    expect(mail?.messageId).toBe(`<${row?.id}@sigpost.example>`);
    expect(mail?.inReplyTo).toBe(`<request-${request.id}@sigpost.example>`);
    expect(mail?.references).toBe(`<request-${request.id}@sigpost.example>`);
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(header("list-id")).toBe("<build.arboretum.sigpost.example>");
    expect(mail?.from).toMatchObject({ name: "Sigpost", address: "portal@sigpost.example" });
  });

  test("goes to the steering committee where nobody leads, and never to who asks", async () => {
    await db.roleTerm.updateMany({ data: { until: new Date() } });
    const grace = await makeSteering("Grace", community.id, true);
    await db.steeringSeat.create({ data: { communityId: community.id, personId: noor } });
    await ask();
    expect(await deliveries()).toMatchObject([
      { mail: "requestReceived", personId: noor },
      { mail: "requestToDecide", personId: grace },
    ]);
    await workOff();
    expect(to("grace@example.org")[0]?.text).toContain("steering committee of arboretum");
  });

  test("leaves out leads without an account and suspended ones", async () => {
    const omar = await makeLead("Omar", sig.id);
    await db.person.update({ where: { id: omar }, data: { suspendedAt: new Date() } });
    await db.user.delete({ where: { personId: await makeLead("Ada", sig.id) } });
    await ask();
    const told = (await deliveries()).filter((one) => one.mail === "requestToDecide");
    expect(told.map((one) => one.personId)).toEqual([lin]);
  });

  test("is gone with its jobs when the command is undone", async () => {
    const undone = async (ctx: Context, input: MembershipRequest) => {
      await submitMembershipRequest(ctx, input);
      throw new Error("undone");
    };
    const words = { introduction: "a", intentions: "b", links: [], lists: [], codeOfConduct: "on" } as const;
    await expect(
      run(await actor(noor), undone, { sigId: sig.id, ...words, links: [], lists: [] }),
    ).rejects.toThrow("undone");
    expect(await db.delivery.count()).toBe(0);
    expect(await jobs()).toBe(0);
  });
});

describe("a decision", () => {
  test("reaches the applicant with the lead's note, the lists and their archives", async () => {
    const list = await makeList({ sig });
    await db.mailingList.update({
      where: { id: list.id },
      data: { archiveUrl: "https://lists.example/build" },
    });
    const { id } = await ask({ lists: [list.id], consent: "on" });
    await run(await actor(lin), approveJoinRequest, { id, note: "환영합니다!\n금요일에 만나요." });
    await workOff();
    const mail = to("noor@example.org").at(-1);
    expect(mail?.subject).toBe("SIG build에 오신 것을 환영합니다");
    expect(mail?.text).toContain("> 환영합니다!\n> 금요일에 만나요.");
    expect(mail?.text).toContain(list.name);
    expect(mail?.text).toContain("https://lists.example/build");
  });

  test("makes the mails that were still to say it is open superfluous", async () => {
    const { id } = await ask();
    await run(await actor(lin), declineJoinRequest, { id, note: "지금은 자리가 없습니다." });
    await workOff();
    expect(mailbox.received.map(({ mail }) => mail.subject)).toEqual([
      "SIG build 가입 요청이 거절되었습니다",
    ]);
    expect(await deliveries()).toMatchObject([
      { mail: "requestDeclined", status: "SENT" },
      { mail: "requestReceived", status: "DROPPED" },
      { mail: "requestToDecide", status: "DROPPED" },
    ]);
  });
});

describe("a mail is dropped", () => {
  test("when its reader is suspended or has no account any more", async () => {
    await ask();
    await db.person.update({ where: { id: lin }, data: { suspendedAt: new Date() } });
    await db.user.delete({ where: { personId: noor } });
    await workOff();
    expect(mailbox.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: "DROPPED" }, { status: "DROPPED" }]);
  });

  test("when its reader no longer decides", async () => {
    await makeLead("Omar", sig.id);
    await ask();
    await db.roleTerm.updateMany({ where: { personId: lin }, data: { until: new Date() } });
    await workOff();
    expect(to("lin@example.org")).toEqual([]);
    expect(to("omar@example.org")).toHaveLength(1);
  });

  test("when the request was withdrawn", async () => {
    const { id } = await ask();
    await run(await actor(noor), withdrawJoinRequest, { id });
    await workOff();
    expect(mailbox.received).toEqual([]);
  });
});

describe("a server that refuses", () => {
  test("for now is asked again, with the same Message-ID", async () => {
    mailbox.refusals.set("noor@example.org", 451);
    await ask();
    await workOff();
    const [first] = await deliveries();
    expect(first).toMatchObject({ status: "PENDING", attempts: 1, lastError: "EENVELOPE RCPT TO 451" });
    expect(await jobs()).toBe(1);
    mailbox.refusals.clear();
    await workOff();
    expect(to("noor@example.org")).toMatchObject([{ messageId: `<${first?.id}@sigpost.example>` }]);
    expect((await deliveries())[0]).toMatchObject({ status: "SENT", attempts: 2, lastError: null });
  });

  test("for good fails the delivery at once and holds up nobody else", async () => {
    mailbox.refusals.set("noor@example.org", 550);
    await ask();
    await workOff();
    expect((await deliveries())[0]).toMatchObject({ status: "FAILED", attempts: 1, sentAt: null });
    expect(await jobs()).toBe(0);
    expect(to("lin@example.org")).toHaveLength(1);
  });

  test("at the last attempt has the delivery given up", async () => {
    mailbox.refusals.set("noor@example.org", 451);
    await ask();
    const [row] = await deliveries();
    const id = row?.id ?? "";
    await expect(deliver(db, id, { isLast: false })).rejects.toThrow(/^EENVELOPE RCPT TO 451$/);
    await deliver(db, id, { isLast: true });
    expect((await deliveries())[0]).toMatchObject({ status: "FAILED", attempts: 2 });
  });

  test("is quoted nowhere, as it quotes addresses", async () => {
    mailbox.refusals.set("noor@example.org", 451);
    await ask();
    await workOff();
    const kept = await db.$queryRaw<{ text: string }[]>`
      SELECT "lastError" AS text FROM "Delivery" WHERE "lastError" IS NOT NULL
      UNION ALL SELECT last_error FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL`;
    expect(kept).toHaveLength(2);
    for (const { text } of kept) expect(text).not.toContain("@");
  });
});

describe("jobs", () => {
  test("that name no delivery are dropped", async () => {
    for (const payload of [
      "{}",
      '{"deliveryId": 1}',
      '{"deliveryId": "0190f5a0-0000-7000-8000-000000000001"}',
    ]) {
      await db.$executeRaw`SELECT graphile_worker.add_job('deliver', ${payload}::json)`;
    }
    await workOff();
    expect(await jobs()).toBe(0);
  });

  test("of a worker that died are free again after two minutes, and not before", async () => {
    await ask();
    const lock = (age: string) => db.$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now() - ${age}::interval`;
    await lock("1 minute");
    await freeStrandedJobs(db);
    await workOff();
    expect(mailbox.received).toEqual([]);
    await lock("3 minutes");
    await freeStrandedJobs(db);
    await workOff();
    expect(mailbox.received).toHaveLength(2);
  });

  test("whose delivery is sent already send nothing", async () => {
    await ask();
    await workOff();
    for (const { id } of await deliveries()) await deliver(db, id, { isLast: false });
    expect(mailbox.received).toHaveLength(2);
  });
});

describe("a sign-in mail", () => {
  const asked = { email: "eva@example.org", locale: "zh", next: "/zh/me" } as const;

  test("goes to the address, in the language of the page it was asked for on", async () => {
    await run(guest, requestSignIn, asked);
    await workOff();
    const [mail] = to("eva@example.org");
    expect(mail?.subject).toBe("登录 Sigpost");
    expect(mail?.text).toMatch(/https:\/\/sigpost\.example\/zh\/sign-in\/confirm\?token=\S+&next=%2Fzh%2Fme/);
    expect(mail?.headers.map(({ key }) => key)).not.toContain("list-id");
  });

  test("that comes too late to be of use is dropped", async () => {
    await run(guest, requestSignIn, asked, new Date(Date.now() - 11 * 60_000));
    await workOff();
    expect(mailbox.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: "DROPPED" }]);
  });
});
