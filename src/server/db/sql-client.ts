export type Row = Readonly<Record<string, unknown>>;

/** One statement in, its rows out: what both drivers can do. Parameters are text, numbers or null. */
export interface SqlClient {
  query(text: string, parameters?: readonly (string | number | null)[]): Promise<readonly Row[]>;
}

/** Asks for a transaction id, which a server that takes no writes refuses. */
export const PING_SQL = 'select pg_current_xact_id()::text';

/**
 * The connections that commits of games go through. A game's commits always take the same one, so that they keep their
 * order.
 */
export interface CommitLanes {
  query(gameId: string, text: string, parameters: readonly (string | number | null)[]): Promise<readonly Row[]>;
  /** Resolves once no statement that was sent for the game earlier can still take effect. */
  settle(gameId: string): Promise<void>;
}
