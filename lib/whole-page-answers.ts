import { ServerResponse } from "node:http";

/**
 * Lets the Content-Security-Policy of a whole-cached page replace the one that proxy.ts has set. Next appends it, and a browser obeys
 * two policies at once: no script of the page would run.
 */
export function keepOnePolicy(): void {
  const append = ServerResponse.prototype.appendHeader;
  ServerResponse.prototype.appendHeader = function (name, value) {
    return name.toLowerCase() === "content-security-policy"
      ? this.setHeader(name, value)
      : append.call(this, name, value);
  };
}
