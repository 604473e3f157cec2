import { describe, expect, it } from 'vitest';
import { starterOf, type LineupCard } from '@/game/lineup';
import { FIELD_POSITIONS } from '@/game/positions';
import { validateLineup } from '@/game/validate-lineup';
import { fitSheet, withStandIns, withStarter } from './fit-sheet';
import { fromLineupCard } from './lineup-card-of';

/** Man 1 pitches, 2 catches, and so on; 20 is another pitcher, 32 another card of the catcher. */
const roster = [
  ...FIELD_POSITIONS.map((position, i) => ({ player: i + 1, name: `Man ${i + 1}`, positions: [position] })),
  { player: 20, name: 'Other pitcher', positions: ['P' as const] },
];
const rules = { designatedHitter: false, outOfPosition: false };
const card: LineupCard = FIELD_POSITIONS.map((position, i) => ({ player: i + 1, position, battingOrder: i + 1 }));

describe('a saved lineup in a game', () => {
  it('fits, or says why not', () => {
    expect(fitSheet(fromLineupCard(card), roster, rules)).toEqual({ type: 'fits', card });
    expect(fitSheet(fromLineupCard(card.slice(1)), roster, rules)).toMatchObject({ why: 'It is not finished.' });
    const stranger = fromLineupCard(card.with(4, { player: 99, position: '3B', battingOrder: 5 }));
    expect(fitSheet(stranger, roster, rules)).toMatchObject({ type: 'unfit', why: expect.stringContaining('roster') });
  });

  it('takes a man by the card that the roster has', () => {
    const saved = fromLineupCard(card.with(1, { player: 32, position: 'C', battingOrder: 2 }));
    expect(fitSheet(saved, roster, rules).type).toBe('unfit');
    expect(fitSheet(withStandIns(saved, new Map([[32, 2]])), roster, rules)).toEqual({ type: 'fits', card });
  });

  it('takes the starter of the other lineup', () => {
    const other = withStarter(card, 20);
    expect(other === null ? null : starterOf(other)).toBe(20);
    expect(other === null ? null : validateLineup(other, roster, rules)).toBeNull();
    expect(withStarter(card, 1)).toBe(card);
    expect(withStarter(card, 2)).toBeNull();
  });
});
