/** A set of the league, and whether it is in a game where nobody says anything. */
export interface OfferedSet {
  readonly cardset: number;
  readonly name: string;
  readonly isStandard: boolean;
}

export interface LadderParts {
  /** In the game, the primary one first. */
  readonly on: readonly OfferedSet[];
  readonly off: readonly OfferedSet[];
}

/** The sets that a ladder has, and those it leaves out. `ladder` null: the standard one. */
export function ladderParts(ladder: readonly number[] | null, offered: readonly OfferedSet[]): LadderParts {
  const ids = ladder ?? offered.filter(({ isStandard }) => isStandard).map(({ cardset }) => cardset);
  const on = ids.flatMap((id) => offered.find(({ cardset }) => cardset === id) ?? []);
  return { on, off: offered.filter((set) => !on.includes(set)) };
}

/** The ladder with the set at `from` moved to `to`; the same one where that is out of it. */
export function movedSet(ladder: readonly number[], from: number, to: number): readonly number[] {
  const set = ladder[from];
  if (set === undefined || to < 0 || to >= ladder.length) return ladder;
  return ladder.toSpliced(from, 1).toSpliced(to, 0, set);
}

/** A remembered ladder without the sets that the league has no more; null, the standard, when none is left of it. */
export function knownLadder(
  ladder: readonly number[] | null,
  cardsets: readonly { readonly id: number }[],
): readonly number[] | null {
  if (ladder === null || ladder.length === 0) return ladder;
  const known = ladder.filter((cardset) => cardsets.some(({ id }) => id === cardset));
  return known.length === 0 ? null : known;
}
