import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { GameRules } from '@/game/rules';
import { POSITION_NAMES } from '@/game/validate-lineup';
import type { RosterRules } from '../league';
import type { Opponent } from './conflict';
import { coverPositions, personsOf } from './cover';
import type { PoolMan, Refusal, RosterCheck, RosterRule } from './pool';

/** What else a roster is judged by. */
export interface RosterSetting {
  /** Everyone on the other side. */
  readonly opponents?: readonly Opponent[];
  /** Whom the team could bring: what nobody of them can do is not asked for. Absent: everything is. */
  readonly pool?: readonly PoolMan[];
}

/**
 * Every rule of the legality strip, in the order of `ROSTER_RULES`. A roster may play when no rule is broken that is
 * more than advice.
 */
export function checkRoster(
  men: readonly PoolMan[],
  rules: GameRules,
  leagueRoster: RosterRules,
  { opponents = [], pool }: RosterSetting = {},
): readonly RosterCheck[] {
  const available =
    pool === undefined ? undefined : [...men, ...pool.filter(({ standing }) => standing.type !== 'refused')];
  const checks = [
    checkSize(men, leagueRoster),
    checkRated('catcher', 'C', 'catcher', men, { rules, available }),
    checkRated('pitchers', 'P', 'pitcher', men, { rules, available }),
    checkPositions(men, { rules, available }),
    ...(leagueRoster.usesCardsets
      ? [checkStanding('cardsets', 'cards of this game’s sets', men, ['cardset', 'backup'])]
      : []),
    checkPersons(men, opponents),
    checkStanding('fit', 'fit to play', men, ['injured', 'minors', 'unrated']),
  ];
  return checks;
}

/** Whether a roster keeps every rule that is more than advice. */
export const isLegalRoster = (checks: readonly RosterCheck[]): boolean =>
  checks.every(({ ok, isAdvice }) => ok || isAdvice);

interface Needs {
  readonly rules: GameRules;
  readonly available: readonly PoolMan[] | undefined;
}

const good = (rule: RosterRule, text: string, isAdvice = false): RosterCheck => ({
  rule,
  ok: true,
  isAdvice,
  text,
  mend: null,
  offenders: [],
});

function checkSize(men: readonly PoolMan[], { size, fewest }: RosterRules): RosterCheck {
  const text = `${men.length} of ${size}`;
  if (men.length >= fewest && men.length <= size) return good('size', text);
  const mend =
    men.length > size
      ? `Remove ${count(men.length - size, 'player', 'players')}.`
      : `Add ${fewest - men.length} or more: it takes ${fewest}.`;
  return { rule: 'size', ok: false, isAdvice: false, text, mend, offenders: [] };
}

function checkRated(
  rule: RosterRule,
  position: FieldPosition,
  noun: string,
  men: readonly PoolMan[],
  { rules, available }: Needs,
): RosterCheck {
  const isRated = ({ positions }: PoolMan): boolean => positions.includes(position);
  const rated = men.filter(isRated).length;
  if (rated > 0) return good(rule, count(rated, noun, `${noun}s`), rules.outOfPosition);
  if (available !== undefined && !available.some(isRated)) {
    return good(rule, `no ${noun} to be had: anyone may stand in`, true);
  }
  return { rule, ok: false, isAdvice: rules.outOfPosition, text: `no ${noun}`, mend: `Add a ${noun}.`, offenders: [] };
}

/** Every position has to have a man of its own, whoever bats: with a designated hitter and without the field is the same. */
function checkPositions(men: readonly PoolMan[], { rules, available }: Needs): RosterCheck {
  const covered = coverPositions(men);
  const wanted = available === undefined ? FIELD_POSITIONS.length : coverPositions(personsOf(available)).size;
  if (covered.size >= wanted) {
    const text =
      wanted === FIELD_POSITIONS.length
        ? 'a player for every position'
        : `${wanted} of 9 positions: more is not to be had`;
    return good('positions', text, rules.outOfPosition);
  }
  const missing = FIELD_POSITIONS.filter((position) => !covered.has(position));
  return {
    rule: 'positions',
    ok: false,
    isAdvice: rules.outOfPosition,
    text: `nobody to spare for ${missing.map((position) => POSITION_NAMES[position]).join(', ')}`,
    mend: `Add somebody who is rated at ${missing.join(', ')}.`,
    offenders: [],
  };
}

function checkStanding(
  rule: RosterRule,
  what: string,
  men: readonly PoolMan[],
  refusals: readonly Refusal[],
): RosterCheck {
  const broken = men.filter(({ standing }) => standing.type === 'refused' && refusals.includes(standing.refusal));
  const [first] = broken;
  if (first === undefined || first.standing.type !== 'refused') return good(rule, `all ${what}`);
  const others = broken.length === 1 ? '' : ` And ${broken.length - 1} more.`;
  return {
    rule,
    ok: false,
    isAdvice: false,
    text: `${first.standing.why}${others}`,
    mend: `Remove ${first.name}${broken.length === 1 ? '' : ' and the others'}.`,
    offenders: broken.map(({ player }) => player),
  };
}

function checkPersons(men: readonly PoolMan[], opponents: readonly Opponent[]): RosterCheck {
  const taken = new Set(opponents.map(({ person }) => person));
  const seen = new Set<string>();
  const twice = men.filter(({ person }) => {
    const isTwice = seen.has(person) || taken.has(person);
    seen.add(person);
    return isTwice;
  });
  const [first] = twice;
  if (first === undefined) return good('persons', 'nobody twice');
  const where = taken.has(first.person) ? 'plays for the opponent too' : 'is on the roster twice';
  return {
    rule: 'persons',
    ok: false,
    isAdvice: false,
    text: `${first.name} ${where}`,
    mend: `Remove ${first.name}.`,
    offenders: twice.map(({ player }) => player),
  };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
