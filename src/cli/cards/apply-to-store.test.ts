import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsFromSeason } from '@/cards/from-stats/cards-from-season';
import { readSeason } from '@/cards/from-stats/read-season';
import { writeCard } from '@/cards/player-card';
import { seasonTables } from '@/cards/testing/season-tables';
import { lockDataDir } from '@/server/db/data-lock';

describe('cards import --apply', () => {
  let directory: string;
  let file: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'cards-apply-'));
    file = join(directory, 'cards.json');
    const season = readSeason(seasonTables());
    if (!season.ok) throw new Error('the season cannot be read');
    writeFileSync(file, JSON.stringify(cardsFromSeason(season.value, { regress: false }).cards.map(writeCard)));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const command = (env: Readonly<Record<string, string>>) =>
    promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/cli/cards.ts', 'import', file, '--apply', '--json'],
      // Empty counts as unset, and keeps a .env file from naming another store.
      { env: { ...process.env, DATABASE_URL: '', ...env } },
    );

  it('is refused in one line while another process holds the data directory', async () => {
    const dataDir = join(directory, 'data');
    const release = lockDataDir(dataDir);
    await expect(command({ DATA_DIR: dataDir })).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: `DATA_DIR ${dataDir} is in use by process ${process.pid}: stop it, or set another DATA_DIR\n`,
    });
    expect(readdirSync(dataDir)).toEqual(['lock']);
    release();
  });

  it('names a wrong setting in one line', async () => {
    await expect(command({ DATABASE_URL: 'mysql://somewhere' })).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'wrong setting: DATABASE_URL: must be a postgres:// address\n',
    });
  });
});
