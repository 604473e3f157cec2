interface SeasonLike {
  readonly seasonId: number;
  readonly year: number;
  readonly status: 'planned' | 'active' | 'completed';
  readonly isSimulated: boolean;
}

const BY_STATUS = { active: 0, completed: 1, planned: 2 } as const;

/**
 * The season of a league that people want to see first: one they play before one that computers play, one that is under
 * way before one that is over before one to come, the latest of equals. Null where there is none.
 */
export function currentSeason<S extends SeasonLike>(seasons: readonly S[]): S | null {
  const [first = null] = seasons.toSorted(
    (a, b) =>
      Number(a.isSimulated) - Number(b.isSimulated) ||
      BY_STATUS[a.status] - BY_STATUS[b.status] ||
      b.year - a.year ||
      b.seasonId - a.seasonId,
  );
  return first;
}
