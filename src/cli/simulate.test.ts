import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/simulate.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('simulate', () => {
  it('prints one JSON document with the agreed keys, and nothing else', () => {
    const { status, stdout } = run('--league', 'average', '--games', '20', '--seed', '3', '--json');
    expect(status).toBe(0);
    const document = JSON.parse(stdout) as Record<string, object>;
    expect(Object.keys(document)).toEqual(
      'games seed league style perTeamGame rates share gamesPerSecond runsByInning advances pitching standardErrors'.split(
        ' ',
      ),
    );
    expect(document).toMatchObject({ games: 20, seed: 3, league: 'average', style: 'balanced' });
    expect(Object.keys(document['perTeamGame'] ?? {})).toEqual(
      'PA AB R H 2B 3B HR BB IBB SO HBP SH SF GIDP SB CS E ROE LOB WP PB BK'.split(' '),
    );
    expect(Object.keys(document['rates'] ?? {})).toEqual(['BA', 'OBP', 'SLG', 'BABIP']);
    expect(Object.keys(document['share'] ?? {})).toEqual(['homeWin', 'oneRun', 'extraInnings']);
  });

  it('compares the styles', () => {
    const { status, stdout } = run('--styles', '--games', '6', '--json');
    expect(status).toBe(0);
    const { styles } = JSON.parse(stdout) as { styles: { style: string; games: number }[] };
    expect(styles.map(({ style, games }) => [style, games])).toEqual([
      ['balanced', 12],
      ['yolo', 12],
      ['safe', 12],
    ]);
  });

  it('explains itself, and refuses in one line with exit code 1', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    const refused = run('--league', 'nowhere');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr.trim().split('\n')).toEqual([
      '--league must be one of pd, average, not "nowhere". See --help.',
    ]);
  });
});
