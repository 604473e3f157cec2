import type { BoxScore, PitchingLine } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';

/** A game that the league declared void counts for nobody, whatever was credited before. */
const isVoid = ({ endReason }: Pick<GameState, 'endReason'>): boolean => endReason === 'no contest';

/** What stands behind a pitcher's name: ` (W)`, ` (S)`, ` (BS, L)`; nothing while the game is on, or where it is void. */
export function pitcherMark(
  state: Pick<GameState, 'endReason'>,
  { decision, save, hold, blownSave }: Pick<PitchingLine, 'decision' | 'save' | 'hold' | 'blownSave'>,
): string {
  if (isVoid(state)) return '';
  const marks = [
    ...(blownSave ? ['BS'] : []),
    ...(hold ? ['H'] : []),
    ...(save ? ['S'] : []),
    ...(decision === 'win' ? ['W'] : decision === 'loss' ? ['L'] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

export interface Decision {
  readonly label: 'Winner' | 'Loser' | 'Save';
  readonly side: Side;
  readonly pitcher: LineupId;
}

/** Winner, loser and save of a game that is over, as far as there are any. */
export function decisionsOf(state: Pick<GameState, 'endReason'>, box: BoxScore): readonly Decision[] {
  if (isVoid(state)) return [];
  const found = (label: Decision['label'], is: (line: PitchingLine) => boolean): readonly Decision[] =>
    SIDES.flatMap((side) =>
      box[side].pitching.filter(is).map((line): Decision => ({ label, side, pitcher: line.lineupId })),
    );
  return [
    ...found('Winner', (line) => line.decision === 'win'),
    ...found('Loser', (line) => line.decision === 'loss'),
    ...found('Save', (line) => line.save),
  ];
}
