import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone that is never a whole number of hours away from anybody: code that mixes up zones fails here.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  resolve: {
    alias: { "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)) },
  },
  test: {
    include: ["{app,components,lib,messages,prisma,scripts}/**/*.test.{ts,tsx}", "*.test.ts"],
    globalSetup: "scripts/vitest-database.ts",
    setupFiles: "scripts/vitest-settings.ts",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: {
      SITE_URL: "https://sigpost.example",
      AUTH_SECRET: "for-tests-only-".repeat(3),
      INTERNAL_SECRET: "for-tests-only-".repeat(3),
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "Sigpost <portal@sigpost.example>",
      LOG_LEVEL: "silent",
    },
  },
});
