import type { CastMember } from "../cast.ts";

type Extra = Omit<CastMember, "what">;

/** More invented people with an account, for the requests and remarks that the cast finds when it signs in. */
export const crowd = [
  {
    key: "ana",
    name: "Ana Duarte",
    email: "ana@example.org",
    locale: "en",
    timeZone: "Europe/Lisbon",
  },
  {
    key: "carlos",
    name: "Carlos Vega",
    email: "carlos@example.org",
    locale: "en",
    timeZone: "America/Mexico_City",
  },
  {
    key: "dewi",
    name: "Dewi Santoso",
    email: "dewi@example.org",
    locale: "en",
    timeZone: "Asia/Jakarta",
  },
  {
    key: "elif",
    name: "Elif Demir",
    email: "elif@example.org",
    locale: "en",
    timeZone: "Europe/Istanbul",
  },
  {
    key: "farid",
    name: "Farid Azimi",
    email: "farid@example.org",
    locale: "en",
    timeZone: "Asia/Dubai",
  },
  {
    key: "haneul",
    name: "Haneul Moon",
    email: "haneul@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
  },
  {
    key: "jisoo",
    name: "Jisoo Bae",
    email: "jisoo@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
  },
  {
    key: "kaito",
    name: "Kaito Mori",
    email: "kaito@example.org",
    locale: "en",
    timeZone: "Asia/Tokyo",
  },
  {
    key: "mateo",
    name: "Mateo Silva",
    email: "mateo@example.org",
    locale: "en",
    timeZone: "America/Sao_Paulo",
  },
  {
    key: "priya",
    name: "Priya Nair",
    email: "priya@example.org",
    locale: "en",
    timeZone: "Asia/Kolkata",
  },
  {
    key: "soyeon",
    name: "Soyeon Yang",
    email: "soyeon@example.org",
    locale: "ko",
    timeZone: "Asia/Seoul",
  },
  {
    key: "tariq",
    name: "Tariq Osman",
    email: "tariq@example.org",
    locale: "en",
    timeZone: "Africa/Nairobi",
  },
  {
    key: "wenjing",
    name: "Wenjing Gu",
    email: "wenjing@example.org",
    locale: "zh",
    timeZone: "Asia/Shanghai",
  },
  {
    key: "xinyi",
    name: "Xinyi Fang",
    email: "xinyi@example.org",
    locale: "zh",
    timeZone: "Asia/Shanghai",
  },
] as const satisfies readonly Extra[];

export type CrowdKey = (typeof crowd)[number]["key"];
