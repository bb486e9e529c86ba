/** The little of the package that the journeys use; it brings no types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  type Claims = { sub: string } & Record<string, unknown>;
  type Configuration = {
    clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
    claims: Record<string, string[]>;
    findAccount(context: unknown, id: string): { accountId: string; claims(): Claims };
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): RequestListener;
  }
}
