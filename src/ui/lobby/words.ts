import type { BaseCode } from '@/game/bases';
import type { EndReason } from '@/game/state';
import type { GameSummary } from '@/server/api/wire';
import { ordinal } from '@/ui/kit/ordinal';

const BASES: Readonly<Record<BaseCode, string>> = {
  0: 'bases empty',
  1: 'runner on first',
  2: 'runner on second',
  3: 'runners on first and second',
  4: 'runner on third',
  5: 'runners on first and third',
  6: 'runners on second and third',
  7: 'bases loaded',
};

export const basesWords = (bases: BaseCode): string => BASES[bases];

export const outsWords = (outs: number): string => (outs === 0 ? 'no outs' : outs === 1 ? '1 out' : `${outs} outs`);

/** "Top 7th", "Bottom 9th". */
export const inningWords = ({ half, inning }: Pick<GameSummary, 'half' | 'inning'>): string =>
  `${half === 'top' ? 'Top' : 'Bottom'} ${ordinal(inning)}`;

const ENDINGS: Readonly<Record<EndReason, string | null>> = {
  final: null,
  'walk-off': 'walk-off',
  mercy: 'mercy rule',
  forfeit: 'forfeit',
  resignation: 'resigned',
  tie: 'tie',
  'no contest': 'no contest',
};

/** "Final", "Final/10 · walk-off", "Final · mercy rule". The inning is said when it is not the ninth. */
export function endWords(game: GameSummary): string {
  const length = game.inning === 9 ? 'Final' : `Final/${game.inning}`;
  const ending = game.endReason === null ? null : ENDINGS[game.endReason];
  return ending === null ? length : `${length} · ${ending}`;
}

/** "Portland leads 4–3", "tied 2–2". */
export function scoreWords({ away, home }: Pick<GameSummary, 'away' | 'home'>): string {
  if (away.runs === home.runs) return `tied ${away.runs}–${home.runs}`;
  const [first, second] = away.runs > home.runs ? [away, home] : [home, away];
  return `${first.name} leads ${first.runs}–${second.runs}`;
}

/** The whole game in one sentence, for its heading. */
export function gameSentence(game: GameSummary): string {
  const teams = `${game.away.name} at ${game.home.name}`;
  if (game.status === 'pending') return `${teams}, not started`;
  if (game.status === 'active') {
    const situation = [inningWords(game).toLowerCase(), outsWords(game.outs), basesWords(game.bases), scoreWords(game)];
    return `${teams}, ${situation.join(', ')}`;
  }
  const score =
    game.winner === 'away'
      ? `${game.away.name} won ${game.away.runs}–${game.home.runs}`
      : game.winner === 'home'
        ? `${game.home.name} won ${game.home.runs}–${game.away.runs}`
        : `${game.away.runs}–${game.home.runs}`;
  return `${teams}, ${endWords(game).toLowerCase()}, ${score}`;
}

/** Who sits there: a name, the computer, or an open seat. */
export const managerWords = (team: Pick<GameSummary['away'], 'manager' | 'computer'>): string =>
  team.manager ?? (team.computer === null ? 'open seat' : 'computer');

/** So many days back a date says more than their number. */
const DAYS_TOLD = 30;

/** "3 min ago", "yesterday", "Nov 2, 2016": how long a UTC time is past, or when it was. `now` in milliseconds. */
export function agoWords(iso: string, now: number): string {
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  if (Math.abs(seconds) > DAYS_TOLD * 86_400) {
    return new Date(iso).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });
  }
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return 'just now';
}
