import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { actor, makeCommunity, makePerson } from "#prisma/factories.ts";
import { makeProposal } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import type { LocalizedText } from "../localized-text.ts";
import { withdrawProposal } from "./commands.ts";
import { findSimilar } from "./similar.ts";

freshDatabase();

const inAll = (en: string, ko: string, zh: string): LocalizedText => ({
  original: "en",
  text: { en, ko, zh },
});

async function community() {
  const { id: communityId } = await makeCommunity("tensorflow");
  const sigs = [
    [
      "rust",
      inAll("SIG Rust", "SIG 러스트", "Rust SIG"),
      inAll("Bindings for the Rust language.", "러스트 언어 바인딩", "Rust 语言绑定"),
      "RETIRED",
    ],
    [
      "recommenders",
      inAll("SIG Recommenders", "SIG 추천 시스템", "推荐系统 SIG"),
      inAll(
        "Large recommendation models and their embeddings.",
        "대규모 추천 모델과 임베딩",
        "大规模推荐模型与嵌入",
      ),
      "ACTIVE",
    ],
    [
      "build",
      inAll("SIG Build", "SIG 빌드", "构建 SIG"),
      inAll("Packages and builds for every platform.", "모든 플랫폼의 패키지와 빌드", "各平台的打包与构建"),
      "ACTIVE",
    ],
  ] as const;
  for (const [slug, name, summary, status] of sigs) {
    await db.sig.create({ data: { communityId, slug, name, summary, status } });
  }
  return communityId;
}

test.each([
  ["Rust bindings", "", ["rust"]],
  ["SIG Recommendation", "", ["recommenders"]],
  ["추천", "", ["recommenders"]],
  ["추천 모델 모임", "", ["recommenders"]],
  ["推荐系统", "", ["recommenders"]],
  ["推荐", "", ["recommenders"]],
  ["Sellers", "We look after large models for recommendation and the embeddings in them.", ["recommenders"]],
  ["모델", "대규모 추천 모델의 임베딩을 함께 관리합니다.", ["recommenders"]],
  ["训练", "维护大规模推荐模型以及嵌入。", ["recommenders"]],
  ["Packages", "Builds and packages for all platforms.", ["build"]],
  ["Quantum", "Circuits and qubits.", []],
  ["SIG", "", []],
  ["", "", []],
  ["양자", "양자 회로를 다룹니다.", []],
])("%j, %j resembles %j", async (name, about, slugs) => {
  const communityId = await community();
  const { sigs } = await findSimilar(db, { communityId, id: randomUUID(), name, about });
  expect(sigs.map(({ slug }) => slug).slice(0, 1)).toEqual(slugs);
});

test("open proposals are compared, too, but neither ended ones nor the one that is written", async () => {
  const communityId = await community();
  const ivan = await makePerson("Ivan");
  const { id } = await makeProposal(ivan, communityId);
  const sketch = { communityId, id: randomUUID(), name: "Reproducible results", about: "" };
  expect((await findSimilar(db, sketch)).proposals).toMatchObject([
    { number: 1, name: "SIG Reproducibility" },
  ]);
  expect((await findSimilar(db, { ...sketch, id })).proposals).toEqual([]);
  await run(await actor(ivan), withdrawProposal, { proposalId: id, reason: "No." });
  expect((await findSimilar(db, sketch)).proposals).toEqual([]);
});
