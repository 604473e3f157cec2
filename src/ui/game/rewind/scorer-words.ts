import type { Play } from '@/game/play';
import { FIELD_POSITIONS, type FielderNumber } from '@/game/positions';
import type { Call } from '@/game/revise/scorings';

export const CALL_WORDS: Readonly<Record<Call, string>> = {
  single: 'Single',
  double: 'Double',
  triple: 'Triple',
  homeRun: 'Home run',
  error: 'Error',
  fieldersChoice: 'Fielder’s choice',
  wildPitch: 'Wild pitch',
  passedBall: 'Passed ball',
};

export const FIELDERS: readonly FielderNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** "6 SS" for a list of fielders. */
export const fielderOptions = FIELDERS.map((number) => ({
  value: String(number),
  label: `${number} ${FIELD_POSITIONS[number - 1]}`,
}));

export const isFielder = (number: number): number is FielderNumber => FIELDERS.some((one) => one === number);

/** The fielders of "6-4-3", in order; null where it is no such list. */
export function fieldersOf(text: string): readonly FielderNumber[] | null {
  const numbers = text.split(/[-\s]/u).filter((part) => part !== '');
  const fielders = numbers.map(Number).filter(isFielder);
  return fielders.length === numbers.length && fielders.length > 0 ? fielders : null;
}

/** Who most likely erred: whoever was tested, or fielded the ball. */
export const likelyFielder = (play: Play): FielderNumber =>
  play.errors[0]?.fielder ?? play.checked ?? play.ball?.fielder ?? 6;
