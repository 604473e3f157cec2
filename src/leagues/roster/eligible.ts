/** A card as a ladder of cardsets looks at it. */
export interface LadderCard {
  readonly person: string;
  readonly cardset: number;
  /** Null: it belongs to no team, and any may bring it. */
  readonly teamId: number | null;
}

export interface Eligible {
  /** Of the team's own cards. */
  readonly own: number;
  /** Of those of no team. */
  readonly free: number;
}

/** How many cards a team may bring to a game with this ladder, the primary set first: of each man those of his earliest set. */
export function eligibleCards(cards: readonly LadderCard[], ladder: readonly number[], teamId: number): Eligible {
  const step = new Map(ladder.map((cardset, index) => [cardset, index]));
  const pool = cards.flatMap((card) => {
    const at = step.get(card.cardset);
    return at !== undefined && (card.teamId === teamId || card.teamId === null) ? [{ ...card, at }] : [];
  });
  const first = new Map<string, number>();
  for (const { person, at } of pool) first.set(person, Math.min(at, first.get(person) ?? at));
  const legal = pool.filter(({ person, at }) => at === first.get(person));
  return {
    own: legal.filter((card) => card.teamId === teamId).length,
    free: legal.filter((card) => card.teamId === null).length,
  };
}
