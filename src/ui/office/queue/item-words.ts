import type { OfficeAction } from '@/game/office/office-action';
import type { LeagueId } from '@/game/state';
import type { QueueItem, QueueKind } from '@/server/services/office/shapes';

export const KIND_WORDS: Readonly<Record<QueueKind, string>> = {
  challenge: 'Challenged result',
  revision: 'Request to change a play',
  stop: 'Request to stop',
  overdue: 'Past its deadline',
  decision: 'Over the clock',
  idle: 'Idle',
  import: 'Import failed',
  service: 'Service in trouble',
  manager: 'No manager',
  trade: 'Trade to approve',
  sample: 'New in the sample',
};

/** What the league says of a trade that both teams want. */
export interface TradeDecision {
  readonly type: 'decideTrade';
  readonly offerId: number;
  readonly approves: boolean;
}

/** Whether a league that began as the sample takes what the sample has had since. */
export interface SampleDecision {
  readonly type: 'takeSample';
  readonly takes: boolean;
}

/** Something that can be done about an item at once, with a reason. */
export interface Remedy {
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly action: OfficeAction | TradeDecision | SampleDecision;
  readonly isDangerous?: boolean;
}

/** What `a` and `x` do about an item; null where there is nothing to do but look. */
export interface Remedies {
  readonly approve: Remedy | null;
  readonly reject: Remedy | null;
}

const NONE: Remedies = { approve: null, reject: null };

const NUDGE: Remedy = {
  label: 'Nudge',
  title: 'Ask the managers to go on',
  description: 'They see it in the game, with your reason.',
  action: { type: 'nudge' },
};
const VOID: Remedy = {
  label: 'Void',
  title: 'Declare the game void',
  description: 'It ends without a result and counts for nothing. Its log stays.',
  action: { type: 'void' },
  isDangerous: true,
};

const tradeRemedies = (offerId: number): Remedies => ({
  approve: {
    label: 'Approve',
    title: 'Approve the trade',
    description: 'The players change teams at once.',
    action: { type: 'decideTrade', offerId, approves: true },
  },
  reject: {
    label: 'Refuse',
    title: 'Refuse the trade',
    description: 'Everyone stays where he is; both teams read why.',
    action: { type: 'decideTrade', offerId, approves: false },
  },
});

const SAMPLE: Remedies = {
  approve: {
    label: 'Add them',
    title: 'Add what is new in the sample',
    description: 'New players join the sample’s teams or nobody. What the league has stays as it is.',
    action: { type: 'takeSample', takes: true },
  },
  reject: {
    label: 'Leave them',
    title: 'Leave the league as it is',
    description: 'They are not offered again.',
    action: { type: 'takeSample', takes: false },
  },
};

export function remediesOf({ kind, gameId, asked = 0, offerId }: QueueItem): Remedies {
  if (kind === 'trade') return offerId === undefined ? NONE : tradeRemedies(offerId);
  if (kind === 'sample') return SAMPLE;
  if (gameId === null) return NONE;
  switch (kind) {
    case 'challenge':
      return {
        approve: {
          label: 'Let it stand',
          title: 'Let the result stand',
          description: 'The play is made as it was entered. To read the card otherwise, open the game.',
          action: { type: 'decideResult', result: null },
        },
        reject: null,
      };
    case 'revision':
      return {
        approve: {
          label: 'Agree',
          title: 'Agree in the other manager’s place',
          description: 'The change is made at once.',
          action: { type: 'answerRevision', asked, agrees: true },
        },
        reject: {
          label: 'Decline',
          title: 'Decline in the other manager’s place',
          description: 'Play goes on as it is.',
          action: { type: 'answerRevision', asked, agrees: false },
        },
      };
    case 'stop':
      return {
        approve: {
          label: 'Suspend',
          title: 'Suspend the game',
          description: 'It can be taken up again where it stands.',
          action: { type: 'suspend' },
        },
        reject: null,
      };
    case 'overdue':
    case 'decision':
    case 'idle':
      return { approve: NUDGE, reject: VOID };
    case 'import':
    case 'manager':
    case 'service':
      return NONE;
    default:
      return kind satisfies never;
  }
}

/** What else can be done about a late game: whoever keeps it waiting forfeits. */
export function forfeitsOf({ gameId, awaited = [] }: QueueItem): readonly Remedy[] {
  if (gameId === null) return [];
  return awaited.map(({ side, team, manager }) => ({
    label: `${team} forfeits`,
    title: `${team} forfeits`,
    description: `${manager === null ? 'Nobody sits there.' : `${manager.name} has kept it waiting.`} The other team wins; the score stays as it is.`,
    action: { type: 'forfeit', side },
    isDangerous: true,
  }));
}

/** What is done about an item on the page that its title opens; null where the queue itself has the buttons, or nobody here can. */
export function openWords({ kind, gameId }: QueueItem): string | null {
  if (kind === 'manager') return 'Invite a manager';
  if (kind === 'import') return 'Go on with it';
  // Nobody has begun it: its deadline is moved in the season's schedule.
  return kind === 'overdue' && gameId === null ? 'See the season' : null;
}

/** Where an item is looked at. */
export function hrefOf(leagueId: LeagueId, { id, kind, gameId, seasonId, teamId }: QueueItem): string {
  if (gameId !== null) return `/games/${gameId}`;
  if (kind === 'manager')
    return `/leagues/${leagueId}/office?part=people${teamId === undefined ? '' : `&team=${teamId}`}`;
  if (kind === 'trade') return teamId === undefined ? `/leagues/${leagueId}` : `/teams/${teamId}/trades`;
  // Its id is `import:12`: the draft of a failed import can be taken up again.
  if (kind === 'import') return `/leagues/${leagueId}/import?draft=${id.slice('import:'.length)}`;
  return seasonId === undefined ? `/leagues/${leagueId}` : `/seasons/${seasonId}`;
}
