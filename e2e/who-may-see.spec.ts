import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { type Actor, guest, loadActor } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { submitMembershipRequest } from "#lib/join-requests/commands.ts";
import { sessionCookie } from "#lib/people/session-token.ts";
import { can, type Subject } from "#lib/policy.ts";
import { saveProposal } from "#lib/proposals/draft.ts";
import { type GuardedPage, readers } from "#lib/readers.ts";
import { urls } from "#lib/urls.ts";
import { closingSent } from "#prisma/proposal-factories.ts";
import { cast } from "#prisma/seed/cast.ts";
import { expect, type PersonKey, test } from "./fixtures.ts";

const planted = "Canary, who sings to the leads of SIG Addons alone";
const draftWords = "Many tutorials explain with pictures alone";
const applicant = "jisoo";
const applicantAddress = "jisoo@example.org";

/** The ways in which Next hands out a page. */
const transports: Record<string, { headers?: Record<string, string>; suffix?: string }> = {
  html: {},
  rsc: { headers: { RSC: "1" } },
  "full prefetch": { headers: { RSC: "1", "Next-Router-Prefetch": "2" } },
  prefetch: { headers: { RSC: "1", "Next-Router-Prefetch": "1" } },
  "prefetched segment": {
    headers: { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_full" },
  },
  ".rsc": { suffix: ".rsc" },
  ".prefetch.rsc": { suffix: ".prefetch.rsc" },
  ".segments": { suffix: ".segments/_full.segment.rsc" },
};

type Address = { page: GuardedPage; path: string; subject?: Subject };
type Places = { addresses: Address[]; everybodys: string[]; request: Subject };

let places: Places;

test.beforeAll(async () => {
  const sig = await db.sig.findFirstOrThrow({ where: { slug: "addons" } });
  const { id: personId } = await db.person.findFirstOrThrow({
    where: { user: { email: applicantAddress } },
  });
  const earlier = await db.joinRequest.findFirst({ where: { introduction: planted } });
  const { result: request } = earlier
    ? { result: earlier }
    : await run(await loadActor(db, personId), submitMembershipRequest, {
        sigId: sig.id,
        introduction: planted,
        intentions: planted,
        links: [],
        lists: [],
        codeOfConduct: "on",
      });
  places = await listPlaces(request);
});

async function listPlaces(request: { id: string; sigId: string; communityId: string; personId: string }) {
  const { sigId, communityId, personId: requesterId } = request;
  const about = { sigId, communityId, requesterId, awaitsSteering: false };
  const draft = await db.proposal.findFirstOrThrow({
    where: { status: "DRAFT", slug: "accessible-tutorials" },
  });
  const shown = await db.proposal.findFirstOrThrow({ where: { communityId, status: "IN_REVIEW" } });
  const [community, sig, n] = ["tensorflow", "addons", shown.number ?? 0];
  const closing = await aClosingDraft(request);
  const ofDraft = { communityId: draft.communityId, proposerId: draft.proposerId };
  return {
    request: about,
    addresses: [
      { page: "dashboard", path: urls.dashboard("en") },
      { page: "dashboard/[request]", path: urls.dashboardRequest("en", request.id), subject: about },
      { page: "dashboard/replies/[sig]", path: urls.savedReplies("en", sigId), subject: { sigId } },
      {
        page: "[community]/[sig]/charter/amend",
        path: urls.amendCharter("en", community, sig),
        subject: { sigId, communityId },
      },
      {
        page: "[community]/[sig]/manage",
        path: urls.manageSig("en", community, sig),
        subject: { sigId, communityId },
      },
      {
        page: "[community]/[sig]/manage/page",
        path: urls.editSig("en", community, sig),
        subject: { sigId, communityId },
      },
      {
        page: "[community]/[sig]/roster",
        path: urls.roster("en", community, sig),
        subject: { sigId, communityId },
      },
      {
        page: "[community]/settings",
        path: urls.communitySettings("en", community),
        subject: { communityId },
      },
      {
        page: "[community]/settings/committee",
        path: urls.committeeSettings("en", community),
        subject: { communityId },
      },
      {
        page: "[community]/settings/rules",
        path: urls.ruleSettings("en", community),
        subject: { communityId },
      },
      { page: "[community]/settings/sigs", path: urls.importSigs("en", community), subject: { communityId } },
      { page: "admin/communities", path: urls.communities("en") },
      { page: "admin/deliveries", path: urls.deliveries("en") },
      { page: "me", path: urls.me("en") },
      { page: "me/settings", path: urls.settings("en") },
      { page: "notices", path: urls.notices("en") },
      { page: "[community]/steering", path: urls.steering("en", community), subject: { communityId } },
      { page: "[community]/proposals/new", path: urls.newProposal("en", community) },
      {
        page: "[community]/proposals/new?draft",
        path: urls.newProposal("en", community, draft.id),
        subject: ofDraft,
      },
      { page: "[community]/proposals/close", path: urls.closeSig("en", community) },
      {
        page: "[community]/proposals/close?sig",
        path: urls.closeSig("en", community, { sig }),
        subject: { sigId, communityId },
      },
      {
        page: "[community]/proposals/close?draft",
        path: urls.closeSig("en", community, { draft: closing.id }),
        subject: { communityId, proposerId: closing.proposerId },
      },
      { page: "[community]/proposals/[n]/review", path: urls.reviewProposal("en", community, n) },
      { page: "sign-in/welcome", path: urls.welcome("en") },
    ],
    everybodys: [
      urls.home("en"),
      urls.community("en", community),
      `${urls.community("en", community)}?q=canary`,
      urls.sig("en", community, sig),
      urls.charter("en", community, sig),
      urls.charterRevision("en", community, "recommenders", 1),
      urls.history("en", community, sig),
      urls.charter("en", community, sig),
      urls.governance("en", community),
      urls.join("en", community, sig),
      urls.projects("en", community),
      urls.governance("en", community),
      urls.proposals("en", community),
      urls.proposalFeed("en", community),
      urls.proposal("en", community, n),
      urls.proposalRevision("en", community, n, 1),
      urls.proposalChanges("en", community, n, 1, 1),
      urls.similarProposals({ communityId, id: draft.id, locale: "en", name: draft.name, about: draftWords }),
      urls.similarProposals({ communityId, id: request.id, locale: "en", name: draft.name, about: planted }),
      urls.signIn("en"),
      `/api/me/sig/${sigId}`,
      "/api/me",
      "/sitemap.xml",
    ],
  } satisfies Places;
}

/** Lin's draft of a proposal to end the SIG. */
async function aClosingDraft({ sigId, communityId }: { sigId: string; communityId: string }) {
  const lin = await actorOf("lin");
  const { result } = await run(lin, saveProposal, closingSent({ communityId, sigId }));
  return result;
}

async function actorOf(key: PersonKey): Promise<Actor> {
  const person = await db.person.findFirstOrThrow({ where: { user: { email: `${key}@example.org` } } });
  return loadActor(db, person.id);
}

function mayRead(actor: Actor, { page, subject }: Address): boolean {
  return readers[page].every((action) => can(actor, action, subject));
}

function ask(request: APIRequestContext, path: string, transport: string): Promise<APIResponse> {
  const { headers, suffix = "" } = transports[transport] ?? {};
  const [address = "", query] = path.split("?");
  const url = address + suffix + (query ? `?${query}` : "");
  return request.get(url, { headers, maxRedirects: transport === "html" ? 0 : 5 });
}

async function expectRefused(answer: APIResponse, actor: Actor, where: string) {
  if (actor.kind === "guest") {
    expect.soft(answer.status(), where).toBe(307);
    expect.soft(answer.headers().location, where).toMatch(/^\/en\/sign-in(\?next=|$)/);
  } else {
    expect.soft(answer.status(), where).toBe(404);
    expect.soft(await answer.text(), where).toContain("There is no page at this address");
  }
}

/** Looks at every address, in every way, and at what must not stand there. */
async function lookEverywhere(request: APIRequestContext, actor: Actor, who: string) {
  for (const address of places.addresses) {
    for (const transport of Object.keys(transports)) {
      const where = `${who} at ${address.path} as ${transport}`;
      const answer = await ask(request, address.path, transport);
      expect.soft(answer.status(), where).toBeLessThan(500);
      if (transport === "html" && !mayRead(actor, address)) await expectRefused(answer, actor, where);
      if (transport === "html" && mayRead(actor, address)) expect.soft(answer.status(), where).toBe(200);
      expectNothingLeaked(await answer.text(), actor, who, address.page, where);
    }
  }
  for (const path of places.everybodys) {
    for (const transport of ["html", "rsc", "prefetch"]) {
      const answer = await ask(request, path, transport);
      const where = `${who} at ${path} as ${transport}`;
      expectNothingLeaked(await answer.text(), actor, who, undefined, where);
    }
  }
}

function expectNothingLeaked(
  body: string,
  actor: Actor,
  who: string,
  page: GuardedPage | undefined,
  where: string,
) {
  const isOfRequests = page === "dashboard" || page === "dashboard/[request]" || page === "me";
  const maySing = isOfRequests && can(actor, "joinRequest.read", places.request);
  if (!maySing) expect.soft(body.includes(planted), `the request, ${where}`).toBe(false);
  if (who !== "ivan") expect.soft(body.includes(draftWords), `the draft, ${where}`).toBe(false);
  if (who !== applicant) expect.soft(body.includes(applicantAddress), `the address, ${where}`).toBe(false);
}

test("a visitor, and whoever made up a session, see nothing that is behind the sign-in", async ({
  playwright,
  baseURL,
}) => {
  for (const cookie of ["", `${sessionCookie().name}=${randomUUID()}`]) {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie } });
    await lookEverywhere(request, guest, "a visitor");
    await request.dispose();
  }
});

for (const key of [applicant, ...cast.map((one) => one.key)] as const) {
  test(`${key} sees what the policy lets ${key} see, and nothing else`, async ({ as }) => {
    const page = await as(key);
    await lookEverywhere(page.request, await actorOf(key), key);
  });
}

test("what is looked for is there for whoever may see it, in the ways that carry pages", async ({ as }) => {
  const { path } = places.addresses.find(({ page }) => page === "dashboard/[request]") ?? { path: "" };
  const lin = (await as("lin")).request;
  for (const transport of ["html", "rsc", "prefetch"]) {
    expect(await (await ask(lin, path, transport)).text(), transport).toContain(planted);
  }
  const ivan = (await as("ivan")).request;
  const draft = places.addresses.find(({ page }) => page === "[community]/proposals/new?draft");
  expect(await (await ask(ivan, draft?.path ?? "", "html")).text()).toContain(draftWords);
});

test("a request that one may not see answers like one that is not there", async ({ as }) => {
  const mei = (await as("mei")).request;
  const path = places.addresses.find(({ page }) => page === "dashboard/[request]")?.path ?? "";
  const hidden = await mei.get(path);
  const absent = await mei.get(urls.dashboardRequest("en", randomUUID()));
  expect([hidden.status(), absent.status()]).toEqual([404, 404]);
  const withoutIds = async (answer: APIResponse) =>
    (await answer.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|nonce="[^"]*"|"nonce":"[^"]*"/g, "").length;
  expect(Math.abs((await withoutIds(hidden)) - (await withoutIds(absent)))).toBeLessThan(100);
});

test("every page that needs somebody is looked at", () => {
  const guarded = Object.entries(readers).filter(([, actions]) => actions.length > 0);
  expect(places.addresses.map(({ page }) => page).toSorted()).toEqual(
    guarded.map(([page]) => page).toSorted(),
  );
});
