/** What the header knows of whoever is signed in; `/api/me` answers with it. */
export type Account =
  | { signedIn: false }
  | {
      signedIn: true;
      name: string;
      initials: string;
      canDecide: boolean;
      waiting: number; // requests
      unread: number; // notices
      isOperator: boolean;
    };
