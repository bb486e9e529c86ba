import { Prisma } from "./generated/prisma/client.ts";

/** Whether a write was refused by a unique index. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
