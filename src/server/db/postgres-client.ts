/**
 * What every client of ours says. Asking for the server's array types is left out: we use none, and the answer that
 * never comes when a connection breaks at its start would be a rejection that nobody handles.
 */
export const CLIENT = { connect_timeout: 10, fetch_types: false, onnotice: () => {} } as const;
