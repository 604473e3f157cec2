import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditLog, rosterMoves } from '@/server/db/schema/audit';
import { versionMarks } from '@/server/db/schema/card-marks';
import { cardIssues, cards, cardsets, cardVersions, players, teams } from '@/server/db/schema/leagues';
import { rosterLinks } from '@/server/db/schema/rosters';
import { seasonGames } from '@/server/db/schema/schedule';
import { seasons, seasonTeams } from '@/server/db/schema/seasons';
import { imports } from '@/server/db/schema/imports';
import { STANDARD_RULES } from '@/game/rules';
import { defined } from '@/shared/assert';
import { CARD_HEADER, cardLines, SEASON_FILES } from '@/leagues/import/testing/import-files';
import { openOffice, refusalOf, type Office } from '@/testing/db-office';
import type { ImportView } from './shapes';

let office: Office;
let boss: string;
beforeAll(async () => {
  office = await openOffice();
  boss = await office.member('pd', 'commissioner');
  await office.core.db.execute(
    sql`insert into league_members (league_id, user_id, role) values ('sba', ${boss}, 'commissioner')`,
  );
});
afterAll(() => office.close());

const api = () => office.as(boss).import;
const csv = (name: string, ...lines: readonly string[]) => ({ name, text: lines.join('\n') });

/** Everything that imports may write, beside their own records and logs. */
const everything = async () => {
  const { db } = office.core;
  return {
    teams: await db.select().from(teams).orderBy(asc(teams.id)),
    cardsets: await db.select().from(cardsets).orderBy(asc(cardsets.id)),
    players: await db.select().from(players).orderBy(asc(players.id)),
    cards: await db.select().from(cards).orderBy(asc(cards.id)),
    versions: await db.select({ hash: cardVersions.hash }).from(cardVersions).orderBy(asc(cardVersions.hash)),
    marks: await db.select().from(versionMarks).orderBy(asc(versionMarks.hash)),
    issues: await db.select().from(cardIssues).orderBy(asc(cardIssues.id)),
    seasons: await db.select().from(seasons).orderBy(asc(seasons.id)),
    seasonTeams: await db.select().from(seasonTeams).orderBy(asc(seasonTeams.seasonId), asc(seasonTeams.teamId)),
    games: await db.select().from(seasonGames).orderBy(asc(seasonGames.id)),
  };
};

const upload = (leagueId: 'pd' | 'sba', ...files: readonly { readonly name: string; readonly text: string }[]) =>
  api().upload({ leagueId, files: [...files], zone: 'America/New_York' });

/** Applies what the dry run shows. */
async function apply({ importId }: Pick<ImportView, 'importId'>) {
  const run = await api().dryRun({ importId });
  return { run, row: await api().write({ importId, digest: run.digest }) };
}

const choose = (view: ImportView, choices: Partial<ImportView['choices']>) =>
  api().choose({ importId: view.importId, choices: { ...view.choices, ...choices } });

describe('cards', () => {
  it('come in as a new set, and undoing it leaves the database as it was', async () => {
    const before = await everything();
    const view = await upload(
      'pd',
      csv('Spring.csv', CARD_HEADER, ...cardLines('c1', 'Ada Brandvold'), ...cardLines('c2', 'Wim Kettering')),
    );
    expect(view).toMatchObject({ source: 'cards', choices: { target: 'Spring' }, problems: [] });
    expect(await everything()).toEqual(before);
    const { run, row } = await apply(view);
    expect(run.counts).toEqual({ new: 2, changed: 0, removed: 0, unchanged: 0, wrong: 0 });
    expect(await everything().then(({ cardsets }) => cardsets.at(-1)?.name)).toBe('Spring');
    expect(row).toMatchObject({ status: 'applied', target: 'Spring', counts: { new: 2 } });
    const after = await everything();
    expect(after.cards.length).toBe(before.cards.length + 2);
    expect(after.issues.length).toBe(before.issues.length + 2);
    expect(await refusalOf(api().dryRun({ importId: view.importId }))).toBe('CONFLICT');

    const undone = await api().undo({ importId: view.importId, reason: 'wrong file' });
    expect(undone).toMatchObject({ deleted: 5, hidden: 0, restored: 0, import: { status: 'undone' } });
    expect(await everything()).toEqual(before);
    expect(await refusalOf(api().undo({ importId: view.importId, reason: 'again' }))).toBe('CONFLICT');
    const log = await office.core.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, String(view.importId)));
    expect(log.map(({ action, reason }) => [action, reason])).toEqual([
      ['import.applied', ''],
      ['import.undone', 'wrong file'],
    ]);
  });

  it('change, leave and take out, with the version before when undone', async () => {
    const first = await upload(
      'pd',
      csv('Set A.csv', CARD_HEADER, ...cardLines('d1', 'Ada'), ...cardLines('d2', 'Ben'), ...cardLines('d3', 'Cem')),
    );
    await apply(first);
    const before = await everything();
    let view = await upload(
      'pd',
      csv(
        'b.csv',
        `${CARD_HEADER},team,rarity`,
        ...cardLines('d1', 'Ada', { walk: 9.9, strikeout: 24 }).map((line) => `${line},SEQ,MVP`),
        ...cardLines('d2', 'Ben').map((line) => `${line},,`),
        ...cardLines('d4', 'Dee').map((line) => `${line},,`),
      ),
    );
    const [team] = await office.core.db.select().from(teams).where(eq(teams.leagueId, 'pd'));
    view = await api().mend({
      importId: view.importId,
      sheet: 0,
      mend: { type: 'same', column: 'team', from: 'SEQ', to: defined(team, 'team').abbreviation },
    });
    view = await choose(view, { target: 'Set A', missing: 'remove', holders: 'column' });
    expect(view.problems).toEqual([]);
    const { run } = await apply(view);
    expect(run.counts).toEqual({ new: 1, changed: 1, removed: 1, unchanged: 1, wrong: 0 });
    const changed = run.differences.find(({ kind }) => kind === 'changed');
    expect(changed?.fields).toEqual(
      expect.arrayContaining([
        { field: 'Team', old: null, new: team?.abbreviation },
        { field: 'Rarity', old: null, new: 'MVP' },
        { field: 'Batting against L, walk', old: '8.9', new: '9.9' },
      ]),
    );
    expect(run.differences.find(({ kind }) => kind === 'removed')?.name).toBe('Cem');
    const moves = await office.core.db.select().from(rosterMoves).where(eq(rosterMoves.kind, 'import'));
    expect(moves.map(({ fromTeamId, toTeamId }) => [fromTeamId, toTeamId])).toEqual([[null, team?.id]]);

    await api().undo({ importId: view.importId, reason: 'test' });
    expect(await everything()).toEqual(before);
    expect(await office.core.db.$count(rosterMoves, eq(rosterMoves.kind, 'import'))).toBe(2);
  });

  it('are refused as they were seen when something changed in between', async () => {
    const view = await upload('pd', csv('Race.csv', CARD_HEADER, ...cardLines('e1', 'Eve')));
    const run = await api().dryRun({ importId: view.importId });
    const before = await everything();
    await choose(view, { rarity: 'All-Star' });
    expect(await refusalOf(api().write({ importId: view.importId, digest: run.digest }))).toBe('CONFLICT');
    expect(await everything()).toEqual(before);
    expect(await refusalOf(apply(view))).toBe('accepted');
  });

  it('are written once, by one of two who do so at once', async () => {
    const twice = (view: ImportView, digest: string) => refusalOf(api().write({ importId: view.importId, digest }));
    const one = await upload('pd', csv('Twice.csv', CARD_HEADER, ...cardLines('t1', 'Tom')));
    const { digest } = await api().dryRun({ importId: one.importId });
    const same = await Promise.all([twice(one, digest), twice(one, digest)]);
    expect(same.toSorted()).toEqual(['CONFLICT', 'accepted']);
    expect((await api().list({ leagueId: 'pd' }))[0]).toMatchObject({ status: 'applied', counts: { new: 1 } });

    const drafts = [
      await upload('pd', csv('Twice.csv', CARD_HEADER, ...cardLines('t2', 'Tim'))),
      await upload('pd', csv('Twice.csv', CARD_HEADER, ...cardLines('t2', 'Ted'))),
    ];
    const digests = await Promise.all(drafts.map(({ importId }) => api().dryRun({ importId })));
    const both = await Promise.all(drafts.map((view, at) => twice(view, digests[at]?.digest ?? '')));
    expect(both.toSorted()).toEqual(['CONFLICT', 'accepted']);
    // The one that came second says what it would do now.
    const late = drafts[both.indexOf('CONFLICT')];
    const { differences } = await api().dryRun({ importId: late?.importId ?? 0 });
    expect(differences).toMatchObject([{ kind: 'changed' }]);
    for (const view of [drafts[both.indexOf('accepted')], one]) {
      await api().undo({ importId: view?.importId ?? 0, reason: 'a test' });
    }
  });

  it('that are in a game are hidden instead of deleted, or are as before while the game keeps its version', async () => {
    const { db } = office.core;
    const old = await upload('pd', csv('Played.csv', CARD_HEADER, ...cardLines('f0', 'Eli')));
    await apply(old);
    const lines = ['f0', 'f1', 'f2'].flatMap((id) => cardLines(id, `Man ${id}`, { walk: 9.9, strikeout: 24 }));
    const view = await upload('pd', csv('Played.csv', CARD_HEADER, ...lines));
    await apply(view);
    const [away, home] = await db.select().from(teams).where(eq(teams.leagueId, 'pd')).limit(2);
    const { gameId } = await office.as(boss).game.create({
      league: 'pd',
      away: { teamId: defined(away, 'team').id, manager: 'computer' },
      home: { teamId: defined(home, 'team').id, manager: 'computer' },
      rules: STANDARD_RULES,
      visibility: 'private',
      mode: 'friendly',
      pace: 60_000,
    });
    await db.execute(sql`
      insert into game_cardset_links (game_id, cardset_id, priority)
      select distinct ${gameId}::uuid, cardset_id, 9 from cards where external_id = 'f1'`);
    await db.execute(sql`
      insert into roster_links (game_id, team_id, side, card_id, cardset_id, card_hash, person_key)
      select ${gameId}, ${defined(away, 'team').id}, 'away', id, cardset_id, hash, external_id
      from cards where external_id in ('f0', 'f1')`);
    const pinned = await db
      .select({ hash: rosterLinks.cardHash })
      .from(rosterLinks)
      .where(eq(rosterLinks.gameId, gameId));

    const undone = await api().undo({ importId: view.importId, reason: 'test' });
    // f2 and his card go; f1 and his card stay out of sight; f0 and his card are what they were.
    expect(undone).toMatchObject({ deleted: 2, hidden: 2, restored: 2, kept: [] });
    const left = await db
      .select({
        id: cards.externalId,
        removedAt: cards.removedAt,
        name: players.name,
        walks: sql`${cardVersions.card}->'ratings'->'batting'->'L'->>'walk'`,
      })
      .from(cards)
      .innerJoin(players, eq(players.id, cards.playerId))
      .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
      .where(inArray(cards.externalId, ['f0', 'f1', 'f2']))
      .orderBy(asc(cards.externalId));
    expect(left).toEqual([
      { id: 'f0', removedAt: null, name: 'Eli', walks: '178' },
      { id: 'f1', removedAt: expect.any(Date) as Date, name: 'Man f1', walks: '198' },
    ]);
    // The game still has the version that it was made with.
    const kept = await db
      .select({ hash: rosterLinks.cardHash })
      .from(rosterLinks)
      .where(eq(rosterLinks.gameId, gameId));
    expect(kept).toEqual(pinned);
    const hashes = kept.flatMap(({ hash }) => hash ?? []);
    expect(await db.$count(cardVersions, inArray(cardVersions.hash, hashes))).toBe(new Set(hashes).size);
  });

  it('that somebody traded since are not taken back', async () => {
    const view = await upload('pd', csv('Traded.csv', CARD_HEADER, ...cardLines('g1', 'Hal')));
    await apply(view);
    await office.core.db.update(cards).set({ teamId: 1 }).where(eq(cards.externalId, 'g1'));
    const before = await everything();
    await expect(api().undo({ importId: view.importId, reason: 'test' })).rejects.toThrow('Hal');
    expect(await everything()).toEqual(before);
  });
});

describe('a failure', () => {
  it('in the middle writes nothing, is told, and can be tried again', async () => {
    const view = await upload(
      'pd',
      csv('Unlucky.csv', CARD_HEADER, ...cardLines('h1', 'Ida'), ...cardLines('h2', 'Jo')),
    );
    const before = await everything();
    await office.core.db.execute(sql`alter table cards add constraint unlucky check (external_id <> 'h2')`);
    expect(await refusalOf(apply(view))).toBe('TRY_AGAIN');
    expect(await everything()).toEqual(before);
    const [row] = await api().list({ leagueId: 'pd' });
    expect(row).toMatchObject({ importId: view.importId, status: 'failed' });
    expect(row?.problem).toContain('Nothing was written');
    await office.core.db.execute(sql`alter table cards drop constraint unlucky`);
    expect(await api().get({ importId: view.importId })).toMatchObject({ status: 'failed', problems: [] });
    expect(await refusalOf(apply(view))).toBe('accepted');
  });

  it('of a thousand rows names them all and writes none', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => cardLines(`w${i}`, `Man ${i}`, { walk: 9 })).flat();
    const before = await everything();
    const view = await upload('pd', csv('wrong.csv', CARD_HEADER, ...lines));
    expect(new Set(view.problems.map(({ row }) => row)).size).toBe(1_000);
    expect(view.sheets[0]?.rows).toHaveLength(1_000);
    await expect(api().dryRun({ importId: view.importId })).rejects.toThrow('1000 rows are wrong');
    const file = await api().problems({ importId: view.importId });
    expect(file.text.trim().split('\r\n')).toHaveLength(1_001);
    expect(await everything()).toEqual(before);
    const [row] = await api().list({ leagueId: 'pd' });
    expect(row).toMatchObject({ status: 'draft', counts: { wrong: 1_000 } });
    // All alike: one mend for the lot.
    const mended = await api().mend({
      importId: view.importId,
      sheet: 0,
      mend: { type: 'same', column: 'walk', from: '9', to: '8.9' },
    });
    expect(mended.problems).toEqual([]);
    await api().drop({ importId: view.importId });
    expect(await refusalOf(api().get({ importId: view.importId }))).toBe('NOT_FOUND');
  });
});

describe('who may', () => {
  it('is a commissioner of the league, for everything', async () => {
    const view = await upload('pd', csv('mine.csv', CARD_HEADER, ...cardLines('i1', 'Kim')));
    const { importId } = view;
    const stranger = office.as(await office.person('Lee')).import;
    const other = office.as(await office.member('sba', 'commissioner')).import;
    for (const someone of [stranger, other]) {
      const tries = [
        someone.list({ leagueId: 'pd' }),
        someone.upload({ leagueId: 'pd', files: [csv('x.csv', 'a', 'b')], zone: 'UTC' }),
        someone.get({ importId }),
        someone.problems({ importId }),
        someone.source({ importId, source: 'cards' }),
        someone.part({ importId, sheet: 0, part: 'cards' }),
        someone.map({ importId, sheet: 0, mapping: {} }),
        someone.mend({ importId, sheet: 0, mend: { type: 'leaveOut', rows: [0], isLeftOut: true } }),
        someone.choose({ importId, choices: view.choices }),
        someone.dryRun({ importId }),
        someone.write({ importId, digest: '0'.repeat(64) }),
        someone.undo({ importId, reason: 'because' }),
        someone.drop({ importId }),
      ];
      expect(new Set(await Promise.all(tries.map(refusalOf)))).toEqual(new Set(['FORBIDDEN']));
    }
    expect(await refusalOf(office.as(null).import.get({ importId }))).toBe('UNAUTHENTICATED');
    expect(await api().get({ importId })).toMatchObject({ revision: 1 });
  });
});

describe('columns', () => {
  it('are chosen once and remembered by the header', async () => {
    const file = csv('clubs.csv', 'Verein,Kürzel,Heimat', 'Hilltop Hares,HIL,Long Meadow');
    let view = await upload('pd', file);
    view = await api().source({ importId: view.importId, source: 'teams' });
    expect(view.problems.map(({ message }) => message)).toEqual([
      'no column is chosen for “Name”',
      'no column is chosen for “Abbreviation”',
    ]);
    const mapping = { Verein: 'name', Kürzel: 'abbreviation', Heimat: 'park' };
    view = await api().map({ importId: view.importId, sheet: 0, mapping });
    expect(view.problems).toEqual([]);
    expect(view.sheets[0]?.isRemembered).toBe(true);
    const again = await upload('pd', { ...file, name: 'other.csv' });
    const asTeams = await api().source({ importId: again.importId, source: 'teams' });
    expect(asTeams.sheets[0]?.columns.map(({ field }) => field)).toEqual(['name', 'abbreviation', 'park']);
  });
});

describe('teams, players and a schedule', () => {
  beforeEach(async () => {
    expect(await office.core.db.$count(imports, eq(imports.status, 'failed'))).toBe(0);
  });

  it('come in, change, and go back', async () => {
    const before = await everything();
    const clubs = await upload(
      'sba',
      csv(
        'teams.csv',
        'name,abbreviation,color,park,home_run_l',
        'Quarry Quails,QQQ,#1f4e79,The Pit,14',
        'Rapid Rats,RRR,,,',
      ),
    );
    expect((await apply(clubs)).run.counts).toMatchObject({ new: 2, changed: 0 });
    const [quails] = await office.core.db.select().from(teams).where(eq(teams.abbreviation, 'QQQ'));
    expect(quails).toMatchObject({
      color: '#1f4e79',
      park: { name: 'The Pit', homeRunL: 14, homeRunR: 10, single: 10 },
    });

    const men = await upload(
      'sba',
      csv(
        'players.csv',
        'id,name,team,bats,throws,positions,running,injured_until',
        'p1,Ada Quarry,QQQ,L,R,SS; 2B,14,',
        'p2,Wim Rapid,Rapid Rats,R,L,P,,2026-05-01',
      ),
    );
    expect(men.problems).toEqual([]);
    expect((await apply(men)).run.counts).toMatchObject({ new: 2 });
    const [ada] = await office.core.db.select().from(players).where(eq(players.externalId, 'p1'));
    expect(ada).toMatchObject({
      name: 'Ada Quarry',
      teamId: quails?.id,
      abilities: { running: 14, bats: 'L', pitching: null },
    });

    let plan = await upload(
      'sba',
      csv('Spring 2031.csv', 'date,time,away,home', '2031-04-01,19:05,QQQ,RRR', '2031-04-03,,RRR,QQQ'),
    );
    expect(plan).toMatchObject({
      source: 'schedule',
      problems: [],
      choices: { target: 'Spring 2031', zone: 'America/New_York' },
    });
    expect((await apply(plan)).run.counts).toMatchObject({ new: 2 });
    const games = await office.core.db.select().from(seasonGames).orderBy(asc(seasonGames.id));
    expect(games.slice(-2).map(({ number, day, deadline }) => [number, day, deadline.toISOString()])).toEqual([
      [1, 1, '2031-04-01T23:05:00.000Z'],
      [2, 3, '2031-04-04T04:00:00.000Z'],
    ]);
    const [season] = await office.core.db.select().from(seasons).where(eq(seasons.name, 'Spring 2031'));
    expect(season).toMatchObject({ year: 2031, timeZone: 'America/New_York', status: 'planned' });

    // The same again changes nothing; a game less is taken out when that is asked for.
    const same = await upload(
      'sba',
      csv('Spring 2031.csv', 'date,time,away,home', '2031-04-01,19:05,QQQ,RRR', '2031-04-03,,RRR,QQQ'),
    );
    expect(await refusalOf(apply(same))).toBe('BAD_INPUT');
    const middle = await everything();
    let less = await upload('sba', csv('Spring 2031.csv', 'date,time,away,home', '2031-04-01,19:05,QQQ,RRR'));
    less = await choose(less, { missing: 'remove' });
    expect((await apply(less)).run.counts).toMatchObject({ removed: 1, unchanged: 1 });
    await api().undo({ importId: less.importId, reason: 'test' });
    expect(await everything()).toEqual(middle);

    // Teams are in use by now: the schedule goes first.
    const { hidden } = await api().undo({ importId: clubs.importId, reason: 'too soon' });
    expect(hidden).toBe(2);
    expect(await office.core.db.$count(teams, eq(teams.abbreviation, 'QQQ'))).toBe(1);
    plan = { ...plan };
    await api().undo({ importId: plan.importId, reason: 'test' });
    await api().undo({ importId: men.importId, reason: 'test' });
    await office.core.db.execute(sql`delete from teams where abbreviation in ('QQQ', 'RRR')`);
    expect(await everything()).toEqual(before);
  });
});

describe('two commissioners at one draft', () => {
  const twoClubs = () => upload('sba', csv('two.csv', 'Club,Short,Hue', 'Hares,HAREST,red', 'Herons,HER,#7a2230'));
  const cells = (value: string, was: string | undefined, column = 'Short', row = 0) => ({
    type: 'cells' as const,
    cells: [{ row, column, value, was }],
  });

  it('mend different cells at once, and both are kept', async () => {
    const { importId } = await twoClubs();
    await api().source({ importId, source: 'teams' });
    const mend = (...of: Parameters<typeof cells>) => api().mend({ importId, sheet: 0, mend: cells(...of) });
    const both = await Promise.all([mend('HAR', 'HAREST'), mend('#1f4e79', 'red', 'Hue')].map(refusalOf));
    expect(both).toEqual(['accepted', 'accepted']);
    const { rows } = await api().rows({ importId, sheet: 0, from: 0 });
    expect(rows.map((row) => row.cells)).toEqual([
      ['Hares', 'HAR', '#1f4e79'],
      ['Herons', 'HER', '#7a2230'],
    ]);
    await api().drop({ importId });
  });

  it('mend the same cell at once: one is told what the other put there, and nothing is written over', async () => {
    const { importId } = await twoClubs();
    const mend = (value: string, was?: string) => api().mend({ importId, sheet: 0, mend: cells(value, was) });
    const answers = await Promise.all([mend('HAR', 'HAREST'), mend('HRS', 'HAREST')].map(refusalOf));
    expect(answers.toSorted()).toEqual(['CONFLICT', 'accepted']);
    const { rows } = await api().rows({ importId, sheet: 0, from: 0 });
    const stays = answers[0] === 'accepted' ? 'HAR' : 'HRS';
    expect(rows[0]?.cells[1]).toBe(stays);
    // The same again is no conflict, and whoever has seen it may write over it.
    expect(await refusalOf(mend(stays, 'HAREST'))).toBe('accepted');
    await expect(mend('XXX', 'HAREST')).rejects.toThrow(`Somebody else put “${stays}” there meanwhile, on line 2.`);
    expect(await refusalOf(mend('XXX', stays))).toBe('accepted');
    await api().drop({ importId });
  });

  it('choose columns and ways at once, and both are kept', async () => {
    const { importId } = await twoClubs();
    const view = await api().source({ importId, source: 'teams' });
    const map = (mapping: Record<string, string>) => api().map({ importId, sheet: 0, mapping, was: {} });
    const first = { Club: 'name' };
    await api().map({ importId, sheet: 0, mapping: {} });
    const both = await Promise.all([map(first), map({ Short: 'abbreviation' })].map(refusalOf));
    expect(both).toEqual(['accepted', 'accepted']);
    const now = await api().get({ importId });
    expect(now.sheets[0]?.columns.map(({ field }) => field)).toEqual(['name', 'abbreviation', null]);
    expect(await refusalOf(map({ Club: 'park' }))).toBe('CONFLICT');

    const was = view.choices;
    await api().choose({ importId, was, choices: { ...was, missing: 'remove' } });
    const late = await api().choose({ importId, was, choices: { ...was, dates: 'dmy' } });
    expect(late.choices).toMatchObject({ missing: 'remove', dates: 'dmy' });
    expect(await refusalOf(api().choose({ importId, was, choices: { ...was, dates: 'mdy' } }))).toBe('CONFLICT');
    await api().drop({ importId });
  });

  it('one drops or writes it while the other mends: he is told, and nothing comes back', async () => {
    const { importId } = await twoClubs();
    await api().source({ importId, source: 'teams' });
    const mend = refusalOf(api().mend({ importId, sheet: 0, mend: cells('HAR', 'HAREST') }));
    await Promise.all([mend, api().drop({ importId })]);
    expect(['accepted', 'NOT_FOUND']).toContain(await mend);
    expect(await refusalOf(api().get({ importId }))).toBe('NOT_FOUND');
  });
});

describe('all rows of a draft', () => {
  it('are read a page at a time, right ones too', async () => {
    const lines = Array.from({ length: 7_000 }, (_, at) => `${at},Man ${at},R,R,P`);
    const { importId, problems } = await upload('sba', csv('many.csv', 'id,name,bats,throws,positions', ...lines));
    expect(problems).toEqual([]);
    const first = await api().rows({ importId, sheet: 0, from: 0 });
    expect([first.rows.length, first.next]).toEqual([5_000, 5_000]);
    const last = await api().rows({ importId, sheet: 0, from: 5_000 });
    expect([last.rows.at(-1), last.next]).toEqual([
      { row: 6_999, line: 7_001, cells: ['6999', 'Man 6999', 'R', 'R', 'P'], isLeftOut: false },
      null,
    ]);
    expect(await refusalOf(api().rows({ importId, sheet: 1, from: 0 }))).toBe('BAD_INPUT');
    const { differences } = await api().dryRun({ importId });
    expect(differences[6_999]).toMatchObject({ kind: 'new', at: { sheet: 0, row: 6_999 } });
    await api().drop({ importId });
  });
});

describe('files as spreadsheets write them', () => {
  it('come in with a title, semicolons, decimal commas, words for nothing and dates of their country', async () => {
    const comma = (line: string) => line.replaceAll(',', ';').replaceAll('.', ',');
    const cardsOf = await upload(
      'pd',
      csv(
        'karten.csv',
        'Unsere Karten;;',
        '',
        `${comma(CARD_HEADER)};rarity`,
        ...cardLines('sp1', 'Ada Brandvold').map(
          (line) => `${comma(line.replace('SS 2e18; 2B 3e12', '"SS 2e18"'))};N/A`,
        ),
      ),
    );
    expect(cardsOf.problems).toEqual([]);
    expect(await api().dryRun({ importId: cardsOf.importId })).toMatchObject({ counts: { new: 1 } });

    const lines = ['Game Date\tVisitor\tHome', '4/1/2031 7:05 PM\tSQA\tSQB', '4/13/2031\tSQB\tSQA'];
    const clubs = await upload('sba', csv('t.csv', 'name,abbr', 'Squalls ,SQA', ' Squibs,SQB'));
    await apply(clubs);
    const plan = await upload('sba', csv('plan.txt', ...lines));
    expect(plan).toMatchObject({ source: 'schedule', problems: [], choices: { dates: 'mdy' } });
    const unclear = await upload('sba', csv('plan2.txt', ...lines.slice(0, 2)));
    expect(unclear.problems).toMatchObject([{ row: 0, column: 'Game Date' }]);
    expect((await choose(unclear, { dates: 'dmy' })).problems).toEqual([]);
    await api().undo({ importId: clubs.importId, reason: 'test' });
  });
});

describe('a season of statistics', () => {
  it('becomes cards', async () => {
    const view = await upload('pd', ...SEASON_FILES);
    expect(view).toMatchObject({ source: 'stats', problems: [] });
    expect(view.sheets.map(({ part }) => part)).toEqual(['people', 'batting', 'pitching', 'fielding']);
    expect(await refusalOf(api().dryRun({ importId: view.importId }))).toBe('BAD_INPUT');
    const set = await choose(view, { target: 'Season', rarity: 'Replacement', holders: 'column' });
    // Nobody of the league is called AAA or BBB: every row says so.
    expect(new Set(set.problems.map(({ column }) => column))).toEqual(new Set(['teamID']));
    await choose(view, { target: 'Season', rarity: 'Replacement' });
    expect((await apply(view)).run.counts).toMatchObject({ new: 4 });
    expect(await office.core.db.$count(cards, eq(cards.rarity, 'Replacement'))).toBe(4);
    await api().undo({ importId: view.importId, reason: 'test' });
  });

  const folder = join('..', 'shared', 'lahman', '2019');
  it.skipIf(!existsSync(folder))('of 2019 comes in and goes again (../shared/lahman)', async () => {
    const files = readdirSync(folder).map((name) => csv(name, readFileSync(join(folder, name), 'utf8')));
    const before = await everything();
    const view = await upload('pd', ...files);
    expect(view.problems).toEqual([]);
    await choose(view, { target: 'Nineteen' });
    expect((await apply(view)).run.counts).toMatchObject({ new: 987 });
    await api().undo({ importId: view.importId, reason: 'test' });
    expect(await everything()).toEqual(before);
  });
});
