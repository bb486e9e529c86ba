import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { pagesIn } from "./lib/pages.ts";
import { responseHeaders } from "./lib/response-headers.ts";
import { wholeDocumentAgent } from "./lib/whole-document.ts";

const isBench = process.env.SIGPOST_BENCH === "1"; // adds the pages that others are measured against
const pageExtensions = isBench ? ["bench.tsx", "tsx", "ts"] : ["tsx", "ts"];

const config: NextConfig = {
  cacheComponents: true,
  cacheHandler: path.join(import.meta.dirname, "lib/cache-handler.ts"),
  cacheLife: {
    // Pages are expired by tag; once an hour words such as "3 days left" are put right as well.
    public: { stale: 60, revalidate: 3600, expire: 7 * 24 * 3600 },
  },
  cacheMaxMemorySize: 32 * 1024 * 1024, // results of 'use cache'; the cache handler bounds whole pages
  distDir: isBench ? ".next/bench" : ".next",
  env: { SIGPOST_PAGES: JSON.stringify(pagesIn(path.join(import.meta.dirname, "app"), pageExtensions)) }, // for proxy.ts
  experimental: {
    instantInsights: { validationLevel: "manual-warning" }, // its advice is to stream, and a streamed page has status 200 whatever it finds
    proxyClientMaxBodySize: "1mb",
    serverActions: { bodySizeLimit: "1mb" },
  },
  generateEtags: false, // once for a page that is kept: lib/cache-handler.ts
  headers: async () => responseHeaders,
  htmlLimitedBots: new RegExp(`^${wholeDocumentAgent}$`),
  images: { unoptimized: true },
  pageExtensions,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["graphile-worker", "nodemailer", "pg", "pino", "rate-limiter-flexible"],
  turbopack: { root: import.meta.dirname },
};

/** The plugin tells the compiler where messages come from. A site that is built needs neither, and would hold both in memory. */
export default async (phase: string): Promise<NextConfig> => {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./lib/i18n/request.ts")(config);
};
