import { describe, expect, it } from 'vitest';
import { manager, startedGame, SYSTEM } from '@/testing/a-game';
import { comesIn, moves } from '@/testing/changes';
import { act } from '../act';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '../decisions';
import { sidesToAct } from '../queries';
import { viewEvent } from '../view';

const away = manager('away');
const home = manager('home');
const NO_HITTER = { rules: { ...startedGame().state.rules, designatedHitter: false } };

describe('a substitution', () => {
  it('K-1: voids what both sides had decided, and a sealed decision stays sealed', () => {
    const game = startedGame();
    const hold = { ...STANDARD_DEFENSE, intentionalWalk: true };
    game.act(home, { type: 'decideDefense', decision: hold });
    const [batter] = game.state.away.lineup;
    const events = game.act(away, {
      type: 'substitute',
      changes: [comesIn(112, batter?.lineupId ?? 0, 'PH', 1)],
    });
    expect(events.map(({ type }) => type)).toEqual(['substituted']);
    expect(JSON.stringify(events)).not.toContain('intentionalWalk');
    expect(game.state.phase).toEqual({ type: 'decisions', defense: null, offense: null });
    expect(sidesToAct(game.state)).toEqual(['away', 'home']);
    // The other side may decide otherwise, and the one that is void is never told.
    game.act(home, { type: 'decideDefense', decision: STANDARD_DEFENSE });
    const opened = game.act(away, { type: 'decideOffense', decision: STANDARD_OFFENSE });
    expect(opened.at(-1)).toMatchObject({ type: 'decisionsRevealed', data: { defense: { intentionalWalk: false } } });
    const seen = game.events.map((event) => viewEvent(event, 'away'));
    expect(JSON.stringify(seen)).not.toContain('"intentionalWalk":true');
  });

  it('K-1: voids open decisions before the roll too', () => {
    const game = startedGame();
    game.act(home, { type: 'decideDefense', decision: STANDARD_DEFENSE });
    game.act(away, { type: 'decideOffense', decision: STANDARD_OFFENSE });
    const batter = game.state.away.lineup[0]?.lineupId ?? 0;
    game.act(away, { type: 'substitute', changes: [comesIn(112, batter, 'PH', 1)] });
    expect(game.state.phase).toEqual({ type: 'decisions', defense: null, offense: null });
  });

  it('K-1: is a manager’s: the system makes none', () => {
    const game = startedGame();
    const ctx = { table: game.table, dice: game.dice() };
    expect(act(game.state, SYSTEM, { type: 'substitute', changes: [moves(1, 'SS', 1)] }, ctx)).toMatchObject({
      ok: false,
      error: { code: 'NOT_YOUR_TURN' },
    });
  });

  it('K-17: gives new lineup ids after the highest of both teams, and keeps them in the record', () => {
    const game = startedGame();
    const batter = game.state.away.lineup[0]?.lineupId ?? 0;
    game.act(away, { type: 'substitute', changes: [comesIn(112, batter, 'PH', 1)] });
    game.act(home, { type: 'substitute', changes: [comesIn(211, shortstop(game.state.home), 'SS', 6)] });
    expect(game.state.away.lineup.at(-1)?.lineupId).toBe(21);
    expect(game.state.home.lineup.at(-1)?.lineupId).toBe(22);
    expect(game.card.substitutions).toMatchObject([
      { side: 'away', inning: 1, half: 'top', afterPlay: 0, changes: [{ role: 'pinchHitter', lineupId: 21 }] },
      { side: 'home', changes: [{ role: 'fielder', lineupId: 22, replaced: shortstop(game.state.home, false) }] },
    ]);
  });

  it('K-7: after a half with a pinch hitter the game waits for his side to place him', () => {
    const game = startedGame(NO_HITTER);
    const batter = game.state.away.lineup[0];
    game.act(away, { type: 'substitute', changes: [comesIn(112, batter?.lineupId ?? 0, 'PH', 1)] });
    while (game.state.half === 'top') {
      const { type } = game.state.phase;
      if (type === 'decisions') {
        game.act(home, { type: 'decideDefense', decision: STANDARD_DEFENSE });
        game.act(away, { type: 'decideOffense', decision: STANDARD_OFFENSE });
      } else if (type === 'advance') {
        const [side] = sidesToAct(game.state);
        game.act(manager(side ?? 'away'), {
          type: 'chooseAdvance',
          choice: game.state.phase.question.choices[0] ?? 'hold',
        });
      } else game.act(away, { type: 'roll' });
    }
    expect(game.state.phase).toEqual({ type: 'positions', side: 'away' });
    expect(sidesToAct(game.state)).toEqual(['away']);
    const ctx = { table: game.table, dice: game.dice() };
    for (const action of [{ type: 'decideDefense', decision: STANDARD_DEFENSE }, { type: 'roll' }] as const) {
      expect(act(game.state, away, action, ctx)).toMatchObject({
        ok: false,
        error: { code: 'WRONG_PHASE', message: 'The game waits for Harbor City to set its lineup.' },
      });
    }
    game.act(away, { type: 'substitute', changes: [moves(19, batter?.position ?? 'C', 1)] });
    expect(game.state.phase).toEqual({ type: 'decisions', defense: null, offense: null });
  });
});

const shortstop = ({ lineup }: ReturnType<typeof startedGame>['state']['home'], active = true): number =>
  lineup.find((man) => man.position === 'SS' && man.active === active)?.lineupId ?? 0;
