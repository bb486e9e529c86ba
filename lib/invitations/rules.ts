const day = 86_400_000;

/** An invitation stands for 30 days from when it was last sent. */
export function lapsesAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + 30 * day);
}

/** The same address gets at most one mail a day for an invitation. */
export function mayResend(invitation: { sentAt: Date }, now: Date): boolean {
  return now.getTime() - invitation.sentAt.getTime() >= day;
}
