import type { FieldPosition } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';
import { markText } from '@/cards/mark-words';
import type { MarkKey } from '@/cards/card-marks';
import { markOf } from './mark-of';
import { placeOf } from './order';
import type { PoolRow } from './rows';

/** ①, ②, … for the steps of a ladder of cardsets; plain figures past the twentieth. */
export const priorityMark = (priority: number): string =>
  priority >= 1 && priority <= 20 ? String.fromCodePoint(0x2460 + priority - 1) : String(priority);

/** "SP", "SS 2B 3B": where he plays, pitchers by what kind they are. */
export const positionsText = (man: Pick<PoolMan, 'abilities' | 'positions'>): string => {
  const field = man.positions.filter((position) => position !== 'P');
  const parts = man.abilities.pitching === null ? [] : [placeOf(man)];
  return [...parts, ...field].join(' ') || 'DH';
};

/** "bats L, throws R" in two letters. */
export const handsText = ({ abilities: { bats, throws } }: Pick<PoolMan, 'abilities'>): string => `${bats}/${throws}`;

/** "2–9 −1": how he fields a position, with the arm where it counts. */
export function fieldingText({ abilities }: Pick<PoolMan, 'abilities'>, position: FieldPosition): string | null {
  const rating = abilities.fielding[position];
  if (rating === undefined) return null;
  const hasArm = position === 'C' || position === 'LF' || position === 'CF' || position === 'RF';
  const arm = hasArm ? ` arm ${markText('arm', rating.arm)}` : '';
  return `${rating.range}e${rating.error}${arm}`;
}

/** How he fields his best position, where there are no chances to tell of. */
const fieldingOf = (man: Pick<PoolMan, 'abilities' | 'positions'>): readonly string[] =>
  man.positions.slice(0, 1).flatMap((position) => {
    const text = fieldingText(man, position);
    return text === null ? [] : [`${position} ${text}`];
  });

/** His main numbers in a line; what is not known of him is left out. */
export function keyNumbers(man: Pick<PoolMan, 'abilities' | 'marks' | 'positions'>): string {
  const pair = (label: string, left: MarkKey, right: MarkKey): string[] => {
    const [one, other] = [man.marks[left], man.marks[right]];
    return one === undefined || other === undefined
      ? []
      : [`${label} ${markText(left, one)} L ${markText(right, other)} R`];
  };
  const { pitching } = man.abilities;
  if (pitching === null) {
    return [
      ...pair('OB', 'onBaseVsL', 'onBaseVsR'),
      ...pair('TB', 'totalBasesVsL', 'totalBasesVsR'),
      `Run ${markText('running', markOf(man, 'running'))}`,
      ...(man.marks.onBaseVsL === undefined ? fieldingOf(man) : []),
    ].join(' · ');
  }
  const lasts = [
    ...(pitching.starter === null ? [] : [`SP ${pitching.starter}`]),
    ...(pitching.relief === null ? [] : [`RP ${pitching.relief}`]),
    ...(pitching.closer === null || pitching.closer === 0 ? [] : [`CL ${pitching.closer}`]),
  ];
  return [
    ...lasts,
    ...pair('OB', 'pitchOnBaseVsL', 'pitchOnBaseVsR'),
    ...pair('TB', 'pitchTotalBasesVsL', 'pitchTotalBasesVsR'),
  ].join(' · ');
}

/** How he stands, in a word or two. */
export function standingWord({ isOn, standing, progress }: PoolRow): string {
  if (progress?.type === 'sending') return progress.isOn ? 'Adding…' : 'Removing…';
  if (progress?.type === 'waiting') return 'Waiting for the network';
  if (progress?.type === 'refused' && progress.isOn !== isOn) return 'Refused';
  if (isOn && standing.type !== 'refused') return standing.type === 'backup' ? 'Backup' : 'On the roster';
  if (standing.type === 'legal') return 'Legal';
  if (standing.type === 'backup') return 'Legal as backup';
  return REFUSED[standing.refusal];
}

const REFUSED = {
  cardset: 'Set not in this game',
  backup: 'Earlier card first',
  injured: 'Injured',
  minors: 'Minor leagues',
  'same-card': 'On the roster',
  'same-person': 'Same player',
  unrated: 'No ratings',
} as const;

/** "Ana Ruiz, SS 2B, Season 5, legal": what a reader says of a row. */
export const rowName = (row: PoolRow): string =>
  [row.man.name, positionsText(row.man), row.man.cardset?.name, standingWord(row)].filter(Boolean).join(', ');
