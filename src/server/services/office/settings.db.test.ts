import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChartFile } from '@/cards/charts/chart-file';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { STANDARD_RULES } from '@/game/rules';
import { STANDARD_CLOCKS } from '@/leagues/clocks';
import { auditLog } from '@/server/db/schema/audit';
import { defined } from '@/shared/assert';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import { FRIEND, OWNER, playUntil } from '@/testing/live-game';

let office: Office;
let boss: string;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  await office.friends();
});
afterAll(() => office.close());

const settings = () => office.as(null).office.settings({ leagueId: 'pd' });

/** Every ground ball that the charts place goes back to the pitcher. */
const TO_THE_PITCHER = {
  ...writeChartFile(STANDARD_CHARTS),
  locations: {
    ...STANDARD_CHARTS.locations,
    groundOut: { L: [100, 0, 0, 0, 0, 0], R: [100, 0, 0, 0, 0, 0] },
  },
};

describe('settings', () => {
  it('are what new games start from, and the log says what changed', async () => {
    const before = await settings();
    expect(before).toMatchObject({ version: 1, charts: null, clocks: STANDARD_CLOCKS });
    const rules = { ...before.rules, innings: 7, confirmResult: 'required' as const };
    const input = {
      leagueId: 'pd',
      version: 1,
      rules,
      clocks: { decisionMinutes: 60, idleHours: 24 },
      charts: null,
    } as const;
    const saved = await office.as(boss).office.saveSettings({ ...input, reason: 'voted in May' });
    expect(saved).toMatchObject({ version: 2, rules: { innings: 7 }, clocks: { decisionMinutes: 60, idleHours: 24 } });
    const [league] = (await office.as(null).league.list()).filter(({ id }) => id === 'pd');
    expect(league?.rules).toMatchObject({ innings: 7, confirmResult: 'required' });
    expect((await office.core.db.select().from(auditLog)).at(-1)).toMatchObject({
      action: 'settings.changed',
      reason: 'voted in May',
      details: { before: { innings: 9, decisionMinutes: null, idleHours: 72 }, after: { innings: 7, idleHours: 24 } },
    });
    // The policy is the league's unless the game says otherwise.
    const { gameId } = await office.as(OWNER).game.create({
      league: 'pd',
      away: { teamId: 1, manager: 'friend' },
      home: { teamId: 2, manager: 'me' },
      rules: STANDARD_RULES,
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    });
    expect((await office.as(null).game.get({ gameId })).rules.confirmResult).toBe('required');
  });

  it('say how managers trade, and leave it as it is where nothing is said', async () => {
    const { version, rules, clocks, trades } = await settings();
    expect(trades).toEqual({ approval: 'commissioner', mostMen: null });
    const input = { leagueId: 'pd', rules, clocks, charts: null, reason: '' } as const;
    const change = { approval: 'none', mostMen: 40 } as const;
    const saved = await office.as(boss).office.saveSettings({ ...input, version, trades: change });
    expect(saved.trades).toEqual(change);
    expect((await office.core.db.select().from(auditLog)).at(-1)?.details).toEqual({
      before: { tradeApproval: 'commissioner', mostMen: null },
      after: { tradeApproval: 'none', mostMen: 40 },
    });
    const again = await office.as(boss).office.saveSettings({ ...input, version: saved.version });
    expect(again.trades).toEqual(change);
  });

  it('are not written over by whoever saw older ones, nor by others', async () => {
    const { version, rules, clocks } = await settings();
    const save = (by: string, seen: number) =>
      refusalOf(
        office.as(by).office.saveSettings({ leagueId: 'pd', version: seen, rules, clocks, charts: null, reason: '' }),
      );
    const both = await Promise.all([save(boss, version), save(boss, version)]);
    expect(both.toSorted()).toEqual(['CONFLICT', 'accepted']);
    for (const role of ['scorer'] as const)
      expect(await save(await office.member('pd', role), version + 1)).toBe('FORBIDDEN');
    expect(await save(await office.member('sba', 'commissioner'), version + 1)).toBe('FORBIDDEN');
    expect(await save(await office.member('pd', 'co-commissioner'), version + 1)).toBe('accepted');
  });
});

describe('charts', () => {
  const save = async (by: string, file: unknown) => {
    const { version } = await settings();
    return office.as(by).office.saveCharts({ leagueId: 'pd', version, name: 'Comebackers', file, reason: '' });
  };

  it('are refused where they cannot be played, or by whom they are not', async () => {
    const holes = {
      range: { ...TO_THE_PITCHER.range, infield: ['1-19 G1', ...TO_THE_PITCHER.range.infield.slice(1)] },
    };
    await expect(save(boss, holes)).rejects.toThrow('range infield, row 1: no result for 20');
    await expect(save(boss, 'nonsense')).rejects.toThrow('cannot be played');
    await expect(save(boss, {})).rejects.toThrow('standard charts');
    expect(await refusalOf(save(await office.member('pd', 'scorer'), TO_THE_PITCHER))).toBe('FORBIDDEN');
  });

  it('of a game are those it was made with, through a restart and a change of the league’s', async () => {
    const saved = await save(boss, TO_THE_PITCHER);
    const hash = defined(saved.charts, 'hash');
    expect(saved.chartVersions).toMatchObject([{ hash, name: 'Comebackers' }]);
    expect(await office.as(null).office.charts({ hash })).toEqual(TO_THE_PITCHER);

    const { gameId, invite } = await office.as(OWNER).game.create({
      league: 'pd',
      away: { teamId: 1, manager: 'friend' },
      home: { teamId: 2, manager: 'me' },
      // Long enough that ground balls come whatever is rolled.
      rules: { ...STANDARD_RULES, innings: 9 },
      visibility: 'public',
      mode: 'friendly',
      pace: null,
    });
    const seat = { gameId, nonce: 'abcdef0123' };
    await office.as(OWNER).game.claimSeat({ ...seat, actionId: 'claim-home', side: 'home', invite: null });
    await office.as(FRIEND).game.claimSeat({ ...seat, actionId: 'claim-away', side: 'away', invite });
    const half = await playUntil(office.core.live, gameId, ({ inning }) => inning === 2);
    expect(half.charts).toBe(hash);

    // The league goes back to the standard charts; the game does not.
    const { version, rules, clocks } = await settings();
    await office.as(boss).office.saveSettings({ leagueId: 'pd', version, rules, clocks, charts: null, reason: '' });
    const again = office.restarted();
    await again.live.recoverAll();
    const { state } = defined(await again.live.view(gameId, 'both'), 'view').card;
    expect((await again.cards.tableFor(state)).charts.locations.groundOut.L[0]).toBe(100);
    const end = await playUntil(again.live, gameId, ({ phase }) => phase.type === 'final');
    expect(end.charts).toBe(hash);
    const { plays } = await office.as(null).game.plays({ gameId, limit: 100 });
    const placed = plays.filter(
      ({ play }) => play.source.by === 'cards' && play.source.outcome?.startsWith('groundout') === true,
    );
    expect(placed.filter(({ play }) => play.inning >= 2).length).toBeGreaterThan(2);
    expect(new Set(placed.map(({ play }) => play.ball?.fielder))).toEqual(new Set([1]));

    const { version: newest } = await settings();
    const unknown = { leagueId: 'pd', version: newest, rules, clocks, charts: 'f'.repeat(64), reason: '' } as const;
    expect(await refusalOf(office.as(boss).office.saveSettings(unknown))).toBe('NOT_FOUND');
  });
});
