import type { OfficeAction } from '@/game/office/office-action';

/** Names of the teams of a game. */
export interface GameNames {
  readonly away: string;
  readonly home: string;
}

/** "Harbor City at Millbrook". */
export const gameWords = ({ away, home }: GameNames): string => `${away} at ${home}`;

/** What somebody did in a game, as the end of a sentence that begins with his name. */
export function decisionWords(action: OfficeAction, names: GameNames): string {
  const game = gameWords(names);
  switch (action.type) {
    case 'forfeit':
      return `had ${names[action.side]} forfeit ${game}`;
    case 'void':
      return `declared ${game} void`;
    case 'nudge':
      return `asked the managers of ${game} to go on`;
    case 'suspend':
      return `suspended ${game}`;
    case 'resume':
      return `had ${game} taken up again`;
    case 'openSeat':
      return `opened the seat of ${names[action.side]} in ${game}`;
    case 'giveSeat':
      return `gave the seat of ${names[action.side]} in ${game} to another manager`;
    case 'decideResult':
      return `decided a result of ${game}`;
    case 'rewind':
      return `took ${game} back to ${action.toPlay === 0 ? 'the first pitch' : `play ${action.toPlay}`}`;
    case 'correctPlay':
      return `scored play ${action.number} of ${game} otherwise`;
    case 'answerRevision':
      return `${action.agrees ? 'agreed to' : 'declined'} a manager’s request in ${game}`;
    default:
      return action satisfies never;
  }
}
