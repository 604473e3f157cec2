import { describe, expect, it } from 'vitest';
import type { QueueItem, QueueKind } from '@/server/services/office/shapes';
import { forfeitsOf, hrefOf, KIND_WORDS, openWords, remediesOf } from './item-words';

const item = (kind: QueueKind, part: Partial<QueueItem> = {}): QueueItem => ({
  id: `${kind}:1`,
  kind,
  title: 'Something',
  detail: '',
  since: '2026-05-01T00:00:00.000Z',
  gameId: null,
  ...part,
});

const OF_A_GAME: readonly QueueKind[] = ['challenge', 'revision', 'stop', 'overdue', 'decision', 'idle'];
const isKind = (kind: string): kind is QueueKind => kind in KIND_WORDS;

describe('what needs somebody', () => {
  it('has a button, in the queue or to where it is done; only a service is waited for', () => {
    const without = Object.keys(KIND_WORDS)
      .filter(isKind)
      .filter((kind) => {
        const one = item(kind, {
          gameId: OF_A_GAME.includes(kind) ? 'g' : null,
          ...(kind === 'trade' ? { offerId: 7 } : {}),
        });
        return remediesOf(one).approve === null && openWords(one) === null;
      });
    expect(without).toEqual(['service']);
    expect(openWords(item('overdue'))).toBe('See the season');
    expect(openWords(item('overdue', { gameId: 'g' }))).toBeNull();
  });

  it('asks whether the league takes what is new in the sample', () => {
    const { approve, reject } = remediesOf(item('sample'));
    expect(approve?.action).toEqual({ type: 'takeSample', takes: true });
    expect(reject?.action).toEqual({ type: 'takeSample', takes: false });
  });

  it('lets only who keeps a game waiting forfeit it', () => {
    const ann = { userId: 'u', name: 'Ann', tag: 'AAAA' };
    const late = item('decision', { gameId: 'g', awaited: [{ side: 'away', team: 'Harbor City', manager: ann }] });
    expect(forfeitsOf(late)).toMatchObject([
      { label: 'Harbor City forfeits', action: { type: 'forfeit', side: 'away' }, isDangerous: true },
    ]);
    expect(forfeitsOf(late)[0]?.description).toContain('Ann has kept it waiting');
    expect(forfeitsOf(item('overdue', { awaited: late.awaited ?? [] }))).toEqual([]);
    expect(forfeitsOf(item('idle', { gameId: 'g' }))).toEqual([]);
  });

  it('opens where it is done', () => {
    expect(hrefOf('pd', item('manager', { teamId: 4 }))).toBe('/leagues/pd/office?part=people&team=4');
    expect(hrefOf('sba', item('import', { id: 'import:12' }))).toBe('/leagues/sba/import?draft=12');
    expect(hrefOf('pd', item('idle', { gameId: 'g' }))).toBe('/games/g');
    expect(hrefOf('pd', item('overdue', { seasonId: 3 }))).toBe('/seasons/3');
    expect(hrefOf('sba', item('trade', { teamId: 101, offerId: 7 }))).toBe('/teams/101/trades');
  });
});
