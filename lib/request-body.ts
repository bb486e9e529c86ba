const argumentsOfActions = /^(0|\$ACTION_\d+:\d+)$/;

/** Whether Next can read what a form or an action sent. It answers what it cannot read with 500, as if the fault were ours. */
export async function isReadable(request: Request): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("multipart/form-data")) readArguments(await request.formData());
    else if (request.headers.has("next-action")) return Array.isArray(JSON.parse(await request.text()));
    return true;
  } catch {
    return false;
  }
}

function readArguments(data: FormData): void {
  for (const [name, value] of data) if (argumentsOfActions.test(name)) JSON.parse(String(value));
}
