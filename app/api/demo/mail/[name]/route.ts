import { env } from "#lib/env.ts";
import { keptMail } from "#lib/mail/kept.ts";

type Context = { params: Promise<{ name: string }> };

/** The HTML of one of the demo's mails. Exists in a demo only. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { SIGPOST_DEMO, SIGPOST_MAIL_FOLDER } = env;
  const mail =
    SIGPOST_DEMO && SIGPOST_MAIL_FOLDER
      ? await keptMail(SIGPOST_MAIL_FOLDER, (await params).name)
      : undefined;
  if (!mail?.html) return Response.json({ error: "not found" }, { status: 404 });
  return new Response(mail.html.replace("<head>", '<head><base target="_top">'), {
    headers: { "cache-control": "no-store", "content-type": "text/html; charset=utf-8" },
  });
}
