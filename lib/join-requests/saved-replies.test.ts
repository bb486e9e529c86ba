import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makeLead, makeMember, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { filledIn, removeSavedReply, savedRepliesFor, writeSavedReply } from "./saved-replies.ts";

freshDatabase();

let sigId: string;
let lin: string;
const reply = (more: object = {}) => ({
  sigId,
  locale: "en" as const,
  title: "Full",
  body: "Sorry {name}",
  ...more,
});
const replies = () => db.savedReply.findMany({ orderBy: { title: "asc" } });

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sigId = (await makeSig({ communityId })).id;
  lin = await makeLead("Lin", sigId);
});

test("a lead writes, rewrites and removes them", async () => {
  const { result } = await run(await actor(lin), writeSavedReply, reply());
  await run(await actor(lin), writeSavedReply, reply({ body: "Dear {name}" }));
  expect(await replies()).toMatchObject([{ id: result.id, body: "Dear {name}" }]);
  await run(await actor(lin), removeSavedReply, { id: result.id });
  expect(await replies()).toEqual([]);
  expect(await db.event.count({ where: { sigId } })).toBe(3);
});

test("nobody else does, nor knows of them", async () => {
  const member = await makePerson("Omar");
  await makeMember(member, sigId);
  await expect(run(await actor(member), writeSavedReply, reply())).rejects.toThrow(NotAllowed);
  const { result } = await run(await actor(lin), writeSavedReply, reply());
  await expect(run(await actor(member), removeSavedReply, { id: result.id })).rejects.toThrow(NotFound);
});

test("the applicant's language comes first, and placeholders are filled in", async () => {
  for (const locale of ["en", "zh", "ko"] as const)
    await run(await actor(lin), writeSavedReply, reply({ locale }));
  expect((await savedRepliesFor(db, sigId, "ko")).map((one) => one.locale)).toEqual(["ko", "en", "zh"]);
  expect(filledIn("{name}: {sig}, {name}, {else}", { name: "$& {sig}", sig: "Build" })).toBe(
    "$& {sig}: Build, $& {sig}, {else}",
  );
});
