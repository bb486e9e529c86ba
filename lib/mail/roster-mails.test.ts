import { describe, expect, test } from "vitest";
import { makeLedSig, makeMember, makePerson, makeSig, makeSteering, runAs } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import { locales } from "../locales.ts";
import { addMember, appointToRole, endMembership, endRole, handOver } from "../roster/management.ts";
import { composable, compose } from "./compose.ts";
import { render } from "./mails.ts";
import type { RosterFacts } from "./roster-facts.ts";
import { rosterMails } from "./schema.ts";

freshDatabase();

const hostile = `"><script>alert(1)</script>\r\nBcc: eve@evil.example\u202E{name}`;
const named = (name: string): RosterFacts => ({
  sig: { slug: "build", name },
  community: { slug: "arboretum", name },
  actor: name,
  role: "TECH_LEAD",
  reason: name,
});
const cases = locales.flatMap((locale) => rosterMails.map((mail) => ({ mail, locale })));

describe.each(cases)("$mail in $locale", ({ mail, locale }) => {
  const reader = { name: "Noor", locale, timeZone: "Asia/Seoul" };

  test("is whole and leads somewhere", () => {
    const { subject, text, html } = render(mail, named("Ada"), reader);
    for (const part of [subject, text, html.replace(/<style>.*<\/style>/s, "")]) {
      expect(part).not.toMatch(/mail\.[a-zA-Z]+|enums\.|[{}]|undefined|null/);
    }
    expect(html).toMatch(new RegExp(`class="action" href="https://sigpost\\.example/${locale}/`));
  });

  test("lets nothing that people wrote out of its place", () => {
    const { subject, html } = render(mail, named(hostile), reader);
    expect(subject).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(html).not.toContain("<script");
  });
});

describe("what is sent", () => {
  async function stage() {
    const made = await makeLedSig("build");
    const noor = await makePerson("Noor", "ko");
    await makeMember(noor, (await makeSig({ communityId: made.communityId })).id);
    return { ...made, noor };
  }

  async function newest() {
    const delivery = await db.delivery.findFirstOrThrow({ ...composable, orderBy: { id: "desc" } });
    return compose(db, delivery, new Date());
  }

  test("stands in the language of whoever it is for, with the reason, in one thread", async () => {
    const { sigId, lin, noor } = await stage();
    await runAs(lin, addMember, { sigId, personId: noor });
    const added = await newest();
    expect(added).toMatchObject({ to: "noor@example.org", subject: "이제 SIG build의 멤버입니다" });
    await runAs(lin, endMembership, { sigId, personId: noor, reason: "Quiet for a year" });
    const ended = await newest();
    expect(ended?.text).toContain("> Quiet for a year");
    expect(ended?.thread).toBe(added?.thread);
  });

  test("is what still holds", async () => {
    const { sigId, lin, noor } = await stage();
    await runAs(lin, appointToRole, { sigId, personId: noor, role: "CO_LEAD" });
    const given = await db.delivery.findFirstOrThrow(composable);
    const { id: roleTermId } = await db.roleTerm.findFirstOrThrow({ where: { personId: noor } });
    await runAs(lin, endRole, { roleTermId });
    expect(await compose(db, given, new Date())).toBeNull();
    expect((await newest())?.subject).toContain("공동 리드");
  });

  test("tells the committee of a SIG without a lead until somebody leads it again", async () => {
    const { communityId, sigId, lin, noor } = await stage();
    const ada = await makeSteering("Ada", communityId);
    await runAs(lin, handOver, { sigId, to: "steering" });
    expect(await newest()).toMatchObject({ to: "ada@example.org", subject: "SIG build is without a lead" });
    const handed = await db.delivery.findFirstOrThrow(composable);
    await runAs(ada, appointToRole, { sigId, personId: noor, role: "LEAD" });
    expect(await compose(db, handed, new Date())).toBeNull();
  });
});
