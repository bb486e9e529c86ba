import { expect, test } from "vitest";
import { absolute, isReservedSlug, urls } from "./urls.ts";

test("addresses are the ones of the contract", () => {
  expect(urls.home("ko")).toBe("/ko");
  expect(urls.community("en", "tensorflow")).toBe("/en/tensorflow");
  expect(urls.sig("en", "tensorflow", "io")).toBe("/en/tensorflow/io");
  expect(urls.charter("zh", "tensorflow", "io")).toBe("/zh/tensorflow/io/charter");
  expect(urls.history("en", "tensorflow", "io")).toBe("/en/tensorflow/io/history");
  expect(urls.join("en", "tensorflow", "io")).toBe("/en/tensorflow/io/join");
  expect(urls.projects("en", "keras")).toBe("/en/keras/projects");
  expect(urls.proposals("en", "mindspore")).toBe("/en/mindspore/proposals");
  expect(urls.proposal("en", "mindspore", 7)).toBe("/en/mindspore/proposals/7");
  expect(urls.newProposal("en", "mindspore")).toBe("/en/mindspore/proposals/new");
  expect(urls.steering("en", "mindspore")).toBe("/en/mindspore/steering");
  expect(urls.dashboard("en")).toBe("/en/dashboard");
  expect(urls.me("en")).toBe("/en/me");
  expect(urls.signIn("en")).toBe("/en/sign-in");
});

test("what stands in an address cannot leave its place", () => {
  expect(urls.sig("en", "a/b", "../c?d#e")).toBe("/en/a%2Fb/..%2Fc%3Fd%23e");
  expect(urls.signIn("en", "/en/me?a=1&b=2")).toBe("/en/sign-in?next=%2Fen%2Fme%3Fa%3D1%26b%3D2");
});

test("a printed address begins with the configured one", () => {
  expect(absolute("https://sigpost.example", urls.me("ko"))).toBe("https://sigpost.example/ko/me");
});

test("words of addresses name nothing, however they are written", () => {
  expect(["projects", "Steering", "JOIN", "ko"].every(isReservedSlug)).toBe(true);
  expect(isReservedSlug("tensorboard")).toBe(false);
});
