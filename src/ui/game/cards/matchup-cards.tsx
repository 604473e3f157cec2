import type { ReactNode } from 'react';
import { battingWords, pitchingWords } from '@/cards/ability-words';
import type { BoxScore } from '@/game/box-score';
import type { LineupPlayer, PlayerKey } from '@/game/lineup';
import type { CardCell } from '@/game/play';
import { fieldingTeam } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { GameCard } from '@/server/api/wire';
import { Panel } from '@/ui/kit/panel';
import { Skeleton } from '@/ui/kit/skeleton';
import {
  battingFace,
  battingHand,
  battingLineOf,
  dayAtBat,
  inningsPitched,
  matchupOf,
  pitchingFace,
  pitchingLineOf,
} from '../model/matchup';
import { lastName } from '../model/names';
import { staminaText } from '../model/stamina';
import { PrintedSideView } from './printed-side';

export type CardsByPlayer = ReadonlyMap<PlayerKey, GameCard>;

interface MatchupCardsProps {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly cards: CardsByPlayer;
  /** The cell to light: of the play in the making, or of the last one while its cards still lie here. */
  readonly hit: CardCell | null;
}

const HANDS = { L: 'left', R: 'right', S: 'both ways' } as const;

/** The two cards that face each other, and who comes next. */
export function MatchupCards({ state, box, cards, hit }: MatchupCardsProps) {
  const matchup = matchupOf(state);
  if (matchup === null) return null;
  const { batter, pitcher, onDeck, inTheHole } = matchup;
  const batting = cards.get(batter.player);
  const pitching = cards.get(pitcher.player);
  const battingSideOf = battingFace(batting, pitcher);
  const pitchingSideOf = pitchingFace(pitching, batter, pitcher);
  const line = pitchingLineOf(box, state, pitcher.lineupId);
  const hand = battingHand(batter, pitcher);
  const stamina =
    pitching === undefined ? null : staminaText(fieldingTeam(state), pitching.abilities, state.rules.fatigue);
  return (
    <div className="grid gap-3.5 md:max-xl:grid-cols-2">
      <PlayerCard
        player={batter}
        note={`${batter.position} · bats ${batter.bats} · ${dayAtBat(battingLineOf(box, state, batter.lineupId))}`}
        detail={batting === undefined ? null : battingWords(batting.abilities)}
      >
        {battingSideOf === null ? (
          <NoPrint kind="batting" isLoading={batting === undefined} />
        ) : (
          <PrintedSideView
            side={battingSideOf}
            first={1}
            hit={hit?.card === 'batter' ? hit : null}
            caption={`Batting card of ${batter.name} against a ${HANDS[pitcher.throws]}-handed pitcher`}
          />
        )}
      </PlayerCard>
      <PlayerCard
        player={pitcher}
        note={`P · throws ${pitcher.throws} · ${inningsPitched(line?.outs ?? 0)} IP`}
        detail={
          pitching === undefined ? null : [stamina, pitchingWords(pitching.abilities)].filter(Boolean).join(' · ')
        }
      >
        {pitchingSideOf === null ? (
          <NoPrint kind="pitching" isLoading={pitching === undefined} />
        ) : (
          <PrintedSideView
            side={pitchingSideOf}
            first={4}
            hit={hit?.card === 'pitcher' ? hit : null}
            caption={`Pitching card of ${pitcher.name} against a ${HANDS[hand]}-handed batter`}
          />
        )}
      </PlayerCard>
      <Panel className="grid grid-cols-2 overflow-hidden max-md:rounded-none max-md:border-x-0 md:max-xl:col-span-2">
        <NextUp title="On deck" player={onDeck} state={state} box={box} />
        <NextUp title="In the hole" player={inTheHole} state={state} box={box} />
      </Panel>
    </div>
  );
}

interface PlayerCardProps {
  readonly player: LineupPlayer;
  readonly note: string;
  readonly detail: string | null;
  readonly children: ReactNode;
}

const PlayerCard = ({ player, note, detail, children }: PlayerCardProps) => (
  <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
    <div className="flex items-baseline justify-between gap-3 border-b-2 border-ink px-3.5 pt-2.5 pb-2">
      <h3 className="truncate text-lg">{player.name}</h3>
      <p className="shrink-0 text-[0.78125rem] text-soft">{note}</p>
    </div>
    {children}
    {detail === null ? null : (
      <p className="border-t border-rule px-3.5 py-1.5 font-board text-sm font-medium text-soft">{detail}</p>
    )}
  </Panel>
);

interface NoPrintProps {
  readonly kind: string;
  /** The cards have not come yet. */
  readonly isLoading: boolean;
}

const NoPrint = ({ kind, isLoading }: NoPrintProps) =>
  isLoading ? (
    <Skeleton className="m-3 h-[22rem]" />
  ) : (
    <p className="px-3.5 py-4 text-sm text-soft">A paper {kind} card: the managers read it at the table.</p>
  );

interface NextUpProps {
  readonly title: string;
  readonly player: LineupPlayer | null;
  readonly state: GameState;
  readonly box: BoxScore;
}

const NextUp = ({ title, player, state, box }: NextUpProps) => (
  <div className="border-rule px-3.5 py-2 not-first:border-l">
    <p className="font-board text-[1.0625rem] leading-tight font-semibold">{title}</p>
    <p className="font-board text-sm leading-tight font-medium text-soft">
      {player === null
        ? '—'
        : `${lastName(player.name)} ${player.position} · ${dayAtBat(battingLineOf(box, state, player.lineupId))}`}
    </p>
  </div>
);
