import { FIELD_POSITIONS, type Position } from '@/game/positions';
import type { LineupMan } from '@/leagues/lineup/lineup-man';
import { pitchingRoles } from '@/leagues/lineup/pitching-roles';
import { gamesText, inningsText } from '@/leagues/lineup/rest';
import type { Versus } from '@/leagues/lineup/sheet';
import { lastName } from '@/ui/game/model/names';

const HANDS = { L: 'left', R: 'right', S: 'both ways' } as const;

/** How a man bats against pitchers of a hand: `bats left · 38 on base · 52 bases`, of 108 chances. */
export function battingText(man: LineupMan, versus: Versus): string {
  const { onBaseVsL, onBaseVsR, totalBasesVsL, totalBasesVsR } = man.marks;
  const numbers =
    versus === 'any'
      ? [both('on base', onBaseVsL, onBaseVsR), both('bases', totalBasesVsL, totalBasesVsR)]
      : versus === 'L'
        ? [one('on base', onBaseVsL), one('bases', totalBasesVsL)]
        : [one('on base', onBaseVsR), one('bases', totalBasesVsR)];
  return [`bats ${HANDS[man.bats]}`, ...numbers].filter((part) => part !== null).join(' · ');
}

/** How he fields a position he is rated at, or null: `range 2, 14 errors`. */
export function fieldingText(man: LineupMan, position: Position | null): string | null {
  const field = FIELD_POSITIONS.find((one) => one === position);
  const own = field === undefined ? undefined : man.abilities?.fielding[field];
  return own === undefined || field === 'P' ? null : `range ${own.range}, ${own.error} errors`;
}

/** How fast he is, 8 to 17, or null. */
export const runningText = ({ abilities }: LineupMan): string | null =>
  abilities === null ? null : `runs ${abilities.running}`;

/** How a man pitches: hand, role, and how often he lets men on against batters of either hand. */
export function pitchingText(man: LineupMan): string {
  const { pitchOnBaseVsL, pitchOnBaseVsR } = man.marks;
  return [`throws ${HANDS[man.throws]}`, pitchingRoles(man.abilities), both('on base', pitchOnBaseVsL, pitchOnBaseVsR)]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** As on a phone: `L · OB 38 · TB 52`; where no numbers are known, how he fields. */
export function shortBatting(man: LineupMan, versus: Versus, position: Position | null): string {
  const { bats, marks } = man;
  if (marks.onBaseVsR === undefined)
    return [bats, fieldingText(man, position)].filter((part) => part !== null).join(' · ');
  const [reach, bases] =
    versus === 'L' ? [marks.onBaseVsL, marks.totalBasesVsL] : [marks.onBaseVsR, marks.totalBasesVsR];
  return [
    bats,
    short('OB', versus === 'any' ? mean(marks.onBaseVsL, reach) : reach),
    short('TB', versus === 'any' ? mean(marks.totalBasesVsL, bases) : bases),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** As on a phone: `R · starter 6`. */
export const shortPitching = ({ throws, abilities }: LineupMan): string =>
  [throws, pitchingRoles(abilities).split(' · ')[0] ?? ''].filter((part) => part !== '').join(' · ');

/** A name without the cardset that tells two cards of one man apart. */
export const withoutSet = (name: string): string => name.replace(/ \(.*\)$/, '');

/** "Adeyemi Oyelaran" as `A. Oyelaran`. */
export function shortName(name: string): string {
  // Of several cards the set is named as well; there is no room for it here.
  const last = lastName(withoutSet(name));
  return last === name ? name : `${name.slice(0, 1)}. ${last}`;
}

const short = (label: string, value: number | undefined): string | null =>
  value === undefined ? null : `${label} ${Math.round(value)}`;

const mean = (left: number | undefined, right: number | undefined): number | undefined =>
  left === undefined || right === undefined ? undefined : (left + right) / 2;

/** When he pitched last, or that he is rested; null where nobody knows of any game. */
export function lastOutingText({ outings: [last] }: LineupMan): string | null {
  return last === undefined ? null : `${inningsText(last.outs)} innings ${gamesText(last.gamesAgo)}`;
}

const one = (label: string, value: number | undefined): string | null =>
  value === undefined ? null : `${Math.round(value)} ${label}`;

const both = (label: string, left: number | undefined, right: number | undefined): string | null =>
  left === undefined || right === undefined ? null : `${Math.round(left)}/${Math.round(right)} ${label}`;

export const isPitcher = (man: LineupMan): boolean => man.positions[0] === 'P';
