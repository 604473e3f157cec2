import type { BoxScore, PitchingLine } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';

/** What stands behind a pitcher's name: ` (W)`, ` (S)`, ` (BS, L)`; nothing while the game is on. */
export function pitcherMark({ decision, save, hold, blownSave }: PitchingLine): string {
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
export function decisionsOf(box: BoxScore): readonly Decision[] {
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
