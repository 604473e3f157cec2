'use client';
import { useEffect, useState } from 'react';
import { starterOf, type LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { Slots } from '@/leagues/lineup/change-sheet';
import { fromLineupCard } from '@/leagues/lineup/lineup-card-of';
import type { SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';
import { ToggleChip } from '@/ui/kit/chip';
import { Loaded } from '@/ui/stats/loaded';
import { useLineupTeam, useSheets } from '../use-lineups';
import { HandLineup } from './hand-lineup';
import { SavedLineups } from './saved-lineups';

/** What a manager hands in. */
export interface GameCards {
  readonly lineup: LineupCard;
  /** In its place when the opponent starts a left-hander; null for the same. */
  readonly againstLeft: LineupCard | null;
}

/** Cards that can be handed in, or why they cannot yet. */
export type MadeCards =
  | { readonly type: 'ready'; readonly cards: GameCards }
  | { readonly type: 'open'; readonly why: string };

export interface GameLineupProps {
  readonly gameId: string;
  readonly side: Side;
  readonly teamId: number;
  /** Another when the roster is another. */
  readonly version: string;
  /** What is changed. */
  readonly begun: GameCards;
  /** Saved lineups are offered first. */
  readonly showSaved: boolean;
  readonly onMade: (made: MadeCards) => void;
}

/** The lineup of one game being made, with another against left-handed starters if wanted. */
export function GameLineup(props: GameLineupProps) {
  const { gameId, side, teamId, version } = props;
  const team = useLineupTeam({ gameId, side }, version);
  const sheets = useSheets(teamId, gameId);
  return (
    <Loaded query={team} what="The roster">
      {(loaded) => (
        <Loaded query={sheets} what="The lineups">
          {(kept) => <Hands {...props} team={loaded} kept={kept} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type Hand = 'R' | 'L';
interface Seed {
  readonly slots: Slots;
}

const draftOf = (kept: TeamSheets, hand: Hand): LineupSheet | undefined =>
  kept.drafts.find(({ versus }) => versus === hand);

const contentFrom = (card: LineupCard, hand: Hand): SheetContent => {
  const slots = fromLineupCard(card);
  return {
    name: hand === 'R' ? 'This game' : 'This game, against a left-hander',
    versus: hand,
    designatedHitter: slots.some(({ battingOrder }) => battingOrder === null),
    slots,
  };
};

function Hands({
  begun,
  showSaved,
  onMade,
  team,
  kept,
}: GameLineupProps & { readonly team: LineupTeam; readonly kept: TeamSheets }) {
  const api = useApi();
  const [hand, setHand] = useState<Hand>('R');
  const [seeds, setSeeds] = useState<Partial<Record<Hand, Seed>>>({});
  const [cards, setCards] = useState<Partial<Record<Hand, LineupCard | null>>>({});
  // Read once: what comes later is the keepers' own work.
  const [right] = useState(() => draftOf(kept, 'R') ?? contentFrom(begun.lineup, 'R'));
  const [left, setLeft] = useState<LineupSheet | SheetContent | null>(
    () => draftOf(kept, 'L') ?? (begun.againstLeft === null ? null : contentFrom(begun.againstLeft, 'L')),
  );
  const { R: main = null, L: other = null } = cards;
  useEffect(() => onMade(madeOf(main, left === null ? null : { card: other })), [onMade, main, other, left]);
  const starter = main === null ? null : starterOf(main);
  const use = (sheet: LineupSheet): void => {
    const to: Hand = sheet.versus === 'L' ? 'L' : 'R';
    setHand(to);
    if (to === 'L' && left === null) setLeft({ ...contentFrom(main ?? begun.lineup, 'L'), slots: sheet.slots });
    setSeeds((before) => ({ ...before, [to]: { slots: sheet.slots } }));
  };
  const shared = { team, kept, starter };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {showSaved ? <SavedLineups sheets={kept.sheets} team={team} onUse={use} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <ToggleChip pressed={hand === 'R'} onClick={() => setHand('R')}>
          {left === null ? 'Against any starter' : 'Against a right-hander'}
        </ToggleChip>
        <ToggleChip
          pressed={hand === 'L'}
          onClick={() => {
            if (left === null) setLeft(contentFrom(main ?? begun.lineup, 'L'));
            setHand('L');
          }}
        >
          {left === null ? 'Add one against a left-hander' : 'Against a left-hander'}
        </ToggleChip>
        {team.game?.probable == null ? null : (
          <p className="text-[0.9375rem] text-soft">
            {team.game.opponent} would start {team.game.probable.name}, who throws{' '}
            {team.game.probable.throws === 'L' ? 'left' : 'right'}.
          </p>
        )}
      </div>
      <div hidden={hand !== 'R'}>
        <HandLineup
          {...shared}
          begun={right}
          seed={seeds.R ?? null}
          onCard={(card) => setCards((before) => ({ ...before, R: card }))}
        />
      </div>
      {left === null ? null : (
        <div hidden={hand !== 'L'}>
          <HandLineup
            {...shared}
            begun={left}
            seed={seeds.L ?? null}
            onCard={(card) => setCards((before) => ({ ...before, L: card }))}
            onDrop={(sheet) => {
              setLeft(null);
              setHand('R');
              setSeeds(({ L: _dropped, ...rest }) => rest);
              if (sheet !== null) {
                void api.lineup.remove.mutate({ id: sheet.id, version: sheet.version }).catch(() => undefined);
              }
            }}
          />
        </div>
      )}
    </div>
  );
}

function madeOf(main: LineupCard | null, left: { readonly card: LineupCard | null } | null): MadeCards {
  if (main === null) return { type: 'open', why: 'The lineup is not ready yet.' };
  if (left === null) return { type: 'ready', cards: { lineup: main, againstLeft: null } };
  if (left.card === null) return { type: 'open', why: 'The lineup against a left-hander is not ready yet.' };
  if (starterOf(left.card) !== starterOf(main)) {
    return { type: 'open', why: 'The same pitcher has to start in both lineups.' };
  }
  return { type: 'ready', cards: { lineup: main, againstLeft: left.card } };
}
