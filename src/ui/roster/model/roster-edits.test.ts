import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRosterEdits, type ChangeAnswer, type RosterChange } from './roster-edits';

/** A server with a roster, whose answers wait until the test lets them go. */
function aServer(roster: readonly number[], refuse: (player: number) => string | null = () => null) {
  let now = { roster, version: 1 };
  const calls: RosterChange[] = [];
  const answers: (() => void)[] = [];
  const seen = new Map<string, ChangeAnswer>();
  let losses = 0;
  let ids = 0;
  const decide = ({ add, remove }: RosterChange): ChangeAnswer => {
    const why = add.map(refuse).find((each) => each !== null);
    if (why !== undefined && why !== null) return { type: 'refused', why, requestId: null };
    now = {
      roster: [...now.roster.filter((each) => !remove.includes(each)), ...add],
      version: now.version + 1,
    };
    return { type: 'taken', at: now };
  };
  const edits = createRosterEdits(now, {
    change: (call) =>
      new Promise((resolve) => {
        calls.push(call);
        answers.push(() => {
          const answer = seen.get(call.actionId) ?? decide(call);
          seen.set(call.actionId, answer);
          if (losses > 0) {
            losses -= 1;
            resolve({ type: 'lost' });
          } else resolve(answer);
        });
      }),
    newId: () => `action-${(ids += 1)}`,
    now: () => 1_000,
    after: (_ms, run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  const timers = new Set<() => void>();
  const tick = (): void => {
    for (const run of timers) {
      timers.delete(run);
      run();
    }
  };
  /** Lets timers and answers go until nothing is left to do. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 200 && (timers.size > 0 || answers.length > 0); turn += 1) {
      tick();
      answers.shift()?.();
      for (let i = 0; i < 5; i += 1) await Promise.resolve();
    }
  };
  return {
    edits,
    calls,
    settle,
    tick,
    roster: () => now.roster,
    lose: (count: number) => {
      losses = count;
    },
    other: (change: Omit<RosterChange, 'actionId'>) => {
      decide({ actionId: 'other', ...change });
      return now;
    },
  };
}

const press = (...wishes: [number, boolean][]) => new Map(wishes);

describe('createRosterEdits', () => {
  it('shows a press at once and says that it is under way', async () => {
    const { edits, settle } = aServer([1, 2]);
    edits.set(press([3, true], [1, false]));
    expect(edits.getState().roster).toEqual([2, 3]);
    expect(edits.getState().progress.get(3)).toEqual({ type: 'sending', isOn: true });
    await settle();
    expect(edits.getState()).toMatchObject({ roster: [2, 3], savedAt: 1_000, isSending: false });
    expect(edits.getState().progress.size).toBe(0);
  });

  it('sends quick presses together, and nothing for a press taken back', async () => {
    const { edits, calls, settle } = aServer([1]);
    edits.set(press([2, true]));
    edits.set(press([3, true]));
    edits.set(press([3, false]));
    await settle();
    expect(calls).toMatchObject([{ add: [2], remove: [] }]);
  });

  it('keeps out only the man who is in the way, with the sentence', async () => {
    const server = aServer([1], (player) => (player === 3 ? 'Ruiz is on the roster already.' : null));
    server.edits.set(press([2, true], [3, true], [1, false]));
    await server.settle();
    expect(server.edits.getState().roster).toEqual([2]);
    expect(server.edits.getState().progress.get(3)).toMatchObject({
      type: 'refused',
      why: 'Ruiz is on the roster already.',
    });
    expect(server.edits.getState().progress.has(2)).toBe(false);
  });

  it('asks for a lost answer again under the same id, so that nothing is done twice', async () => {
    const server = aServer([1]);
    server.lose(2);
    server.edits.set(press([2, true]));
    await server.settle();
    expect(server.calls.map(({ actionId }) => actionId)).toHaveLength(3);
    expect(new Set(server.calls.map(({ actionId }) => actionId)).size).toBe(1);
    expect(server.edits.getState().roster).toEqual([1, 2]);
    expect(server.roster()).toEqual([1, 2]);
  });

  it('says that it waits for the network', async () => {
    const server = aServer([1]);
    server.lose(1);
    server.edits.set(press([2, true]));
    server.tick();
    const lost = new Promise<void>((resolve) => {
      server.edits.subscribe(() => {
        if (server.edits.getState().progress.get(2)?.type === 'waiting') resolve();
      });
    });
    await Promise.all([server.settle(), lost]);
    expect(server.edits.getState().progress.size).toBe(0);
  });

  it('takes in what somebody else did without losing my own', async () => {
    const server = aServer([1]);
    server.edits.set(press([2, true]));
    server.edits.take(server.other({ add: [9], remove: [1] }));
    expect(server.edits.getState().roster).toEqual([9, 2]);
    await server.settle();
    expect(server.edits.getState().roster).toEqual([9, 2]);
  });

  it('does not go back to an older roster', () => {
    const { edits } = aServer([1]);
    edits.take({ roster: [5], version: 7 });
    edits.take({ roster: [1], version: 2 });
    expect(edits.getState().roster).toEqual([5]);
  });

  it('ends with what was pressed last, whatever gets lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.nat(2)), { maxLength: 12 }),
        async (presses) => {
          const server = aServer([1, 2]);
          const wanted = new Map([1, 2, 3, 4, 5].map((player) => [player, player < 3]));
          for (const [player, isOn, losses] of presses) {
            server.lose(losses);
            wanted.set(player, isOn);
            server.edits.set(press([player, isOn]));
            if (losses === 0) await server.settle();
          }
          await server.settle();
          const expected = [...wanted].filter(([, isOn]) => isOn).map(([player]) => player);
          expect(server.roster().toSorted((a, b) => a - b)).toEqual(expected);
          expect(server.edits.getState().roster.toSorted((a, b) => a - b)).toEqual(expected);
        },
      ),
    );
  });
});
