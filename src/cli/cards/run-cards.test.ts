import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seasonTables } from '@/cards/testing/season-tables';
import type { CsvTable } from '@/cards/from-stats/csv-table';
import { parseCommandLine } from '../options';
import type { AppliedCard, ApplyCards } from './apply-cards';
import { runCards } from './run-cards';

const OPTIONS = { apply: { type: 'boolean' }, regress: { type: 'boolean' }, splits: { type: 'string' } } as const;

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

/** Runs a command line and collects what it printed and applied. */
async function run(args: readonly string[], wired = true) {
  const printed: string[] = [];
  const applied: AppliedCard[] = [];
  const applyCards: ApplyCards = (cards) => {
    applied.push(...cards);
    return Promise.resolve(`${cards.length} cards written.`);
  };
  const io = { applyCards: wired ? applyCards : null, print: (text: string) => printed.push(text) };
  const code = await runCards(parseCommandLine(args, OPTIONS), io);
  return { code, printed: printed.join('\n'), applied };
}

describe('cards from-stats', () => {
  it('says what it made and clipped, and writes nothing by itself', async () => {
    const { code, printed, applied } = await run(['from-stats', directory]);
    expect(code).toBe(0);
    expect(printed).toContain('4 players: 3 batting cards, 2 pitching cards; 0 lost.');
    expect(printed).toContain('Clipped');
    expect(printed).toContain('Dry run: nothing was written.');
    expect(applied).toEqual([]);
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
    const { printed, applied } = await run(['from-stats', directory, '--apply']);
    expect(printed).toContain('4 cards written.');
    expect(applied.map(({ playerId }) => playerId)).toEqual(['brandva01', 'okonejo01', 'kettewi01', 'kettewa02']);
    expect(applied[0]?.card.printed.batting.L.length).toBe(3);
  });

  it('refuses --apply where there is no store, before reading anything', async () => {
    await expect(run(['from-stats', inside('nowhere'), '--apply'], false)).rejects.toThrow('Nothing was written.');
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
    expect((await run(['import', inside('cards.json'), '--apply'])).applied.length).toBe(4);
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
