import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seasonTables } from '@/cards/testing/season-tables';
import type { CsvTable } from '@/cards/from-stats/csv-table';
import { parseCommandLine } from '../options';
import type { CardIssue } from '@/server/services/leagues/issue-cards';
import { StartError } from '@/server/start-error';
import type { ApplyCards } from './apply-cards';
import { CARDS_OPTIONS, runCards } from './run-cards';

let directory = '';
const inside = (name: string): string => join(directory, name);

const csv = ({ columns, rows }: CsvTable): string =>
  [columns.join(','), ...rows.map(({ cells }) => columns.map((column) => cells[column]).join(','))].join('\r\n');

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cards-'));
  const { players, batting, pitching, fielding } = seasonTables();
  for (const table of [players, batting, pitching, fielding]) writeFileSync(inside(table.file), `${csv(table)}\n`);
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const writes: ApplyCards = ({ cardset, cards }) =>
  Promise.resolve({ cardset, store: 'the store', new: cards.length, changed: 0, unchanged: 0 });

/** Runs a command line and collects what it printed and applied. */
async function run(args: readonly string[], applyCards = writes) {
  const printed: string[] = [];
  const issues: CardIssue[] = [];
  const code = await runCards(parseCommandLine(args, CARDS_OPTIONS), {
    applyCards: (issue) => {
      issues.push(issue);
      return applyCards(issue);
    },
    print: (text) => printed.push(text),
  });
  return { code, printed: printed.join('\n'), documents: printed.length, issues };
}

describe('cards from-stats', () => {
  it('says what it made and clipped, and writes nothing by itself', async () => {
    const { code, printed, issues } = await run(['from-stats', directory]);
    expect(code).toBe(0);
    expect(printed).toContain('4 players: 3 batting cards, 2 pitching cards; 0 lost.');
    expect(printed).toContain('Clipped');
    expect(printed).toContain('Dry run: nothing was written.');
    expect(issues).toEqual([]);
  });

  it('prints one JSON document and nothing else', async () => {
    const { printed } = await run(['from-stats', directory, '--json']);
    const document = JSON.parse(printed) as { players: Record<string, unknown>[]; lost: unknown[] };
    expect(document.lost).toEqual([]);
    expect(document.players.map(({ playerId }) => playerId)).toEqual([
      'brandva01',
      'okonejo01',
      'kettewi01',
      'kettewa02',
    ]);
    for (const player of document.players) {
      expect(Object.keys(player)).toEqual(
        expect.arrayContaining(['playerId', 'name', 'batting', 'pitching', 'fielding', 'clipped', 'assumed']),
      );
    }
  });

  it('hands printed cards to the store with --apply', async () => {
    const { printed, issues } = await run(['from-stats', directory, '--apply']);
    expect(printed).toContain(`Cardset "${basename(directory)}" in the store: 4 new, 0 changed, 0 unchanged.`);
    expect(printed).not.toContain('Dry run');
    expect(issues.length).toBe(1);
    const [first, ...others] = issues[0]?.cards ?? [];
    expect([first, ...others].map((one) => one?.playerId)).toEqual([
      'brandva01',
      'okonejo01',
      'kettewi01',
      'kettewa02',
    ]);
    expect(first?.card.printed.batting.L.length).toBe(3);
  });

  it('says so where all of it is there already', async () => {
    const { printed } = await run(['from-stats', directory, '--apply'], ({ cardset }) =>
      Promise.resolve({ cardset, store: 'the store', new: 0, changed: 0, unchanged: 4 }),
    );
    expect(printed).toContain('0 new, 0 changed, 4 unchanged. Nothing was written.');
  });

  it('prints one JSON document with --apply too', async () => {
    const { printed, documents } = await run(['from-stats', directory, '--apply', '--json', '--cardset', ' Spring ']);
    expect(documents).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      players: { length: 4 },
      lost: [],
      applied: { cardset: 'Spring', store: 'the store', new: 4, changed: 0, unchanged: 0 },
    });
  });

  it('prints nothing where the store refuses', async () => {
    const printed: string[] = [];
    const refused = runCards(parseCommandLine(['from-stats', directory, '--apply', '--json'], CARDS_OPTIONS), {
      applyCards: () => Promise.reject(new StartError('in use')),
      print: (text) => printed.push(text),
    });
    await expect(refused).rejects.toThrow('in use');
    expect(printed).toEqual([]);
  });

  it('takes splits from elsewhere', async () => {
    writeFileSync(
      inside('hands.csv'),
      'player,versus,PA,AB,H,2B,3B,HR,BB,SO,HBP\nAda Brandvold,L,150,130,40,8,1,10,18,20,2\n',
    );
    const plain = await run(['from-stats', directory, '--json']);
    const split = await run(['from-stats', directory, '--json', '--splits', inside('hands.csv')]);
    expect(split.printed).not.toBe(plain.printed);
  });

  it('names file, line and field of what is wrong', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'cards-broken-'));
    for (const name of ['players.csv', 'batting.csv', 'pitching.csv', 'fielding.csv']) {
      writeFileSync(join(broken, name), readFileSync(inside(name), 'utf8'));
    }
    writeFileSync(join(broken, 'batting.csv'), readFileSync(inside('batting.csv'), 'utf8').replace(',180,', ',many,'));
    await expect(run(['from-stats', broken])).rejects.toThrow(
      /batting\.csv line 3, AB: "many" is no whole number[^]*Nothing was written/,
    );
    writeFileSync(join(broken, 'batting.csv'), 'playerID,AB\n"brandva01",1,2\n');
    await expect(run(['from-stats', broken])).rejects.toThrow('batting.csv line 2: 3 fields where the header has 2');
    rmSync(join(broken, 'batting.csv'));
    await expect(run(['from-stats', broken])).rejects.toThrow('there is no such file');
    rmSync(broken, { recursive: true });
  });
});

describe('cards import and check', () => {
  it('take back what from-stats prints', async () => {
    const { printed } = await run(['from-stats', directory, '--json']);
    writeFileSync(inside('cards.json'), printed);
    expect((await run(['check', inside('cards.json')])).printed).toContain('Nothing is wrong with them.');
    const again = await run(['import', inside('cards.json'), '--json']);
    const strip = (text: string) =>
      (JSON.parse(text) as { players: Record<string, unknown>[] }).players.map(
        ({ clipped: _c, assumed: _a, ...card }) => card,
      );
    expect(strip(again.printed)).toEqual(strip(printed));
    const { issues } = await run(['import', inside('cards.json'), '--apply']);
    expect(issues.map(({ cardset, cards }) => [cardset, cards.length])).toEqual([['cards', 4]]);
  });

  it('apply nothing of a file with one wrong sum', async () => {
    const { printed } = await run(['from-stats', directory, '--json']);
    writeFileSync(inside('wrong.json'), printed.replace(/"popout":[\d.]+/, '"popout":0.05'));
    await expect(run(['import', inside('wrong.json'), '--apply'])).rejects.toThrow(
      /the chances sum to [\d.]+, not 108/,
    );
    await expect(run(['check', inside('wrong.json')])).rejects.toThrow('wrong.json line 1, batting.ratings.L.sum');
  });
});

describe('cards', () => {
  it.each(['', 'two\nlines', 'n'.repeat(61)])('%j is no name of a cardset', async (name) => {
    await expect(run(['from-stats', directory, '--apply', '--cardset', name])).rejects.toThrow(
      /^The name of the cardset (is empty|holds control characters|is longer than 60 characters): give another/,
    );
  });

  it.each([
    [[], 'Say what to do'],
    [['print', 'x'], '"print" is none of'],
    [['check'], 'check needs a file'],
    [['from-stats'], 'from-stats needs a directory'],
    [['check', 'a', 'b'], 'one argument too many'],
  ])('%j is wrong usage', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
