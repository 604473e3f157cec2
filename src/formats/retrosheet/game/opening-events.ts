import type { GameEvent } from '@/game/events';
import type { Side } from '@/game/play';
import { STANDARD_RULES } from '@/game/rules';
import { SIDES } from '@/game/sides';
import { err, ok, type Result } from '@/shared/result';
import type { Fault, Numbered, TeamFlag } from '../records';
import type { People } from './people';
import type { Register } from './real-game';
import { startersOf } from './starters';

interface Opening {
  readonly gameId: string;
  readonly records: readonly Numbered[];
  readonly info: ReadonlyMap<string, string>;
  readonly people: People;
  readonly register: Register;
  readonly sideOf: (team: TeamFlag) => Side;
  readonly flagOf: (side: Side) => TeamFlag;
}

/** The events up to the first pitch, from the `info` and `start` records; or the line that is missing or wrong. */
export function openingEvents(opening: Opening): Result<readonly GameEvent[], Omit<Fault, 'game'>> {
  const { gameId, records, info, people, register, sideOf, flagOf } = opening;
  const head = records[0]?.line ?? 0;
  const starts = records.flatMap(({ record }) => (record.type === 'start' ? [record] : []));
  const lineups = startersOf(starts, sideOf, people);
  if (!lineups.ok) {
    return err({ line: records.find(({ record }) => record.type === 'start')?.line ?? head, reason: lineups.error });
  }
  const codeOf = (side: Side): string => info.get(flagOf(side) === 0 ? 'visteam' : 'hometeam') ?? '';
  if (codeOf('away') === '' || codeOf('home') === '') {
    return err({ line: head, reason: 'The info records name no visteam or hometeam.' });
  }
  const team = (side: Side) => {
    const code = codeOf(side);
    return { teamId: 0, name: register.teams.get(code)?.city ?? code, abbreviation: code, computer: null };
  };
  const scheduled = Number(info.get('innings') ?? 9);
  return ok([
    {
      type: 'gameCreated',
      data: {
        gameId,
        league: 'sba',
        rules: {
          ...STANDARD_RULES,
          innings: Number.isInteger(scheduled) && scheduled >= 1 ? scheduled : 9,
          designatedHitter: lineups.value.away.some((man) => man.position === 'DH'),
          extraInningRunner: info.has('tiebreaker'),
        },
        away: team('away'),
        home: team('home'),
        pace: null,
        charts: null,
      },
    },
    ...SIDES.map((side): GameEvent => ({ type: 'rosterChanged', data: { side, roster: people.roster(side) } })),
    { type: 'gameStarted', data: lineups.value },
  ]);
}
