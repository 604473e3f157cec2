import type { OfficeAction, OfficeActionType } from '@/game/office/office-action';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameTools } from '@/server/services/office/shapes';

/** Something the league can do in this game now. */
export interface Tool {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly type: OfficeActionType;
  readonly side: Side | null;
  readonly isDangerous: boolean;
}

const tool = (type: OfficeActionType, label: string, note: string, side: Side | null = null): Tool => ({
  id: side === null ? type : `${type}-${side}`,
  label,
  note,
  type,
  side,
  isDangerous: type === 'forfeit' || type === 'void' || type === 'rewind',
});

/** What there is to do, by how the game stands and what the person may. */
export function toolsOf({ game, actions, managers }: GameTools): readonly Tool[] {
  const { status, phase, endReason } = game;
  const isOver = status === 'completed';
  const all: (Tool | false)[] = [
    (phase === 'result' || phase === 'confirm') &&
      tool('decideResult', 'Decide the result', 'Nobody looks at it again.'),
    !isOver && tool('nudge', 'Nudge the managers', 'They see it here, with your reason.'),
    status === 'active' &&
      (phase === 'suspended'
        ? tool('resume', 'Take the game up again', 'From where it stands.')
        : tool('suspend', 'Suspend the game', 'Between plays; it can be taken up again.')),
    ...SIDES.flatMap((side) => {
      const { name, isComputer, manager } = game[side];
      if (isOver || isComputer) return [];
      return [
        manager !== null &&
          tool('openSeat', `Open the seat of ${name}`, `${manager} leaves it; you get a fresh invite.`, side),
        managers[side].length > 0 && tool('giveSeat', `Give the seat of ${name}`, 'To a manager of the team.', side),
      ];
    }),
    status !== 'pending' &&
      phase !== 'suspended' &&
      tool('correctPlay', 'Correct a play…', 'How it is scored; everyone stays where he went.'),
    status !== 'pending' && tool('rewind', 'Rewind', 'Everything after a play is struck; nobody is asked.'),
    ...SIDES.map((side) => !isOver && tool('forfeit', `${game[side].name} forfeits`, 'The other team wins.', side)),
    endReason !== 'no contest' && tool('void', 'Declare it void', 'It counts for nothing. Its log stays.'),
  ];
  return all.filter((one) => one !== false).filter(({ type }) => actions.includes(type));
}

/** What the fields of the form hold beside the reason. */
export interface ToolDraft {
  readonly toPlay: number;
  /** The card's word; empty for the result as it was entered. */
  readonly outcome: string;
  readonly userId: string;
}

export function actionOf(
  { type, side }: Tool,
  { toPlay }: ToolDraft,
  reading: OfficeAction | null,
): OfficeAction | null {
  switch (type) {
    case 'forfeit':
    case 'openSeat':
    case 'giveSeat':
      return side === null ? null : { type, side };
    case 'rewind':
      return { type, toPlay };
    case 'decideResult':
      return reading;
    case 'void':
    case 'nudge':
    case 'suspend':
    case 'resume':
      return { type };
    case 'correctPlay':
    case 'answerRevision':
      return null;
    default:
      return type satisfies never;
  }
}
