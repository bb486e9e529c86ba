import { expect, test } from "vitest";
import { atomFeed } from "./feed.ts";

const community = { id: "0190f5a0-0000-7000-8000-000000000001", slug: "arboretum", name: "Trees & Co" };
const entry = {
  id: "0190f5a0-0000-7000-8000-000000000002",
  number: 7,
  name: `<script>"'&`,
  aim: "MERGE" as const,
  status: "IN_BALLOT" as const,
  proposer: { name: "Ivan" },
  submittedAt: new Date("2026-11-01T00:00:00Z"),
  changedAt: new Date("2026-11-08T00:00:00Z"),
};

test("it names every proposal with where it stands, and nothing in it is markup", () => {
  const feed = atomFeed(community, [entry], "ko");
  expect(feed).toContain("<title>Trees &amp; Co 제안</title>");
  expect(feed).toContain("<title>#7 &lt;script&gt;&quot;&apos;&amp;: 투표 중</title>");
  expect(feed).toContain('<category term="merge" label="SIG 통합"/>');
  expect(feed).toContain('<link href="https://sigpost.example/ko/arboretum/proposals/7"/>');
  expect(feed.match(/<updated>2026-11-08T00:00:00.000Z<\/updated>/g)).toHaveLength(2);
});

test("it is a feed without entries, too", () => {
  expect(atomFeed(community, [], "en")).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});
