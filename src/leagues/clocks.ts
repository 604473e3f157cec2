/** How long a league's managers may take. */
export interface LeagueClocks {
  /** Minutes for a decision before the game turns up in the league's queue; null: no limit. */
  readonly decisionMinutes: number | null;
  /** Hours from the start of a game that nobody goes on with until it turns up there; null: no limit. */
  readonly idleHours: number | null;
}

export const STANDARD_CLOCKS: LeagueClocks = { decisionMinutes: null, idleHours: 72 };
