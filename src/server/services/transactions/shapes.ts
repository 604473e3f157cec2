export const MOVE_KINDS = ['trade', 'signing', 'release', 'injury', 'promotion', 'demotion'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** One man of a transaction. `man`: his card in PD, himself in SBA. */
export type MoveInput =
  | { readonly kind: 'trade'; readonly man: number; readonly fromTeamId: number; readonly toTeamId: number }
  | { readonly kind: 'signing'; readonly man: number; readonly toTeamId: number }
  | { readonly kind: 'release'; readonly man: number; readonly fromTeamId: number }
  /** `until`: the day he is back, `YYYY-MM-DD`; null brings him back now. */
  | { readonly kind: 'injury'; readonly man: number; readonly fromTeamId: number; readonly until: string | null }
  | { readonly kind: 'promotion' | 'demotion'; readonly man: number; readonly fromTeamId: number };

/** A move as the league's record has it. Moves that were made together share a `batch`. */
export interface MoveRow {
  readonly id: number;
  readonly at: string;
  /** One of `MOVE_KINDS`, or `import`. */
  readonly kind: string;
  readonly man: string;
  readonly cardset: string | null;
  readonly cardId: number | null;
  readonly playerId: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromTeamId: number | null;
  readonly toTeamId: number | null;
  readonly note: string;
  readonly by: string | null;
  readonly batch: string;
}

export interface MovesPage {
  readonly rows: readonly MoveRow[];
  readonly next: number | null;
}

/** A man on no team. */
export interface FreeMan {
  readonly id: number;
  readonly name: string;
  readonly cardset: string | null;
}
