import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "#lib/env.ts";
import { absolute } from "#lib/urls.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: absolute(env.SITE_URL, "/sitemap.xml"),
  };
}
