'use client';
import { useState } from 'react';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type Position } from '@/game/positions';
import type { GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';
import { Switch } from '@/ui/kit/switch';
import {
  benchFor,
  changesOf,
  comersIn,
  draftOf,
  manKey,
  PLACES,
  put,
  sameMan,
  type Draft,
  type Man,
} from '../model/substitution-draft';
import type { CardsByPlayer } from '../cards/matchup-cards';
import { ManButton } from './man-button';
import { benchText } from './man-text';

interface FieldChoicesProps {
  readonly state: GameState;
  readonly side: Side;
  readonly cards: CardsByPlayer;
  readonly changes: readonly LineupChange[];
  readonly onPick: (changes: readonly LineupChange[]) => void;
}

/** Ten places and the bench: a man tapped, then the place or man he goes to. Two fielders trade places. */
export function FieldChoices({ state, side, cards, changes, onPick }: FieldChoicesProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(state, side));
  const [held, setHeld] = useState<Man | null>(null);
  const [seen, setSeen] = useState(changes);
  // Changes that came from elsewhere (start over, best fit) are drawn from the lineup as it is.
  if (seen !== changes) {
    setSeen(changes);
    setHeld(null);
    setDraft(drawn(state, side, changes, draft));
  }
  const change = (next: Draft): void => {
    const made = changesOf(state, side, next);
    setDraft(next);
    setHeld(null);
    setSeen(made);
    onPick(made);
  };
  const team = state[side];
  const before = draftOf(state, side);
  const places = PLACES.filter((place) => place !== 'DH' || before.at.DH !== undefined);
  const heldPlace = held === null ? null : (PLACES.find((place) => sameMan(draft.at[place] ?? null, held)) ?? null);
  const tapPlace = (place: Position): void => {
    const there = draft.at[place] ?? null;
    if (held === null) setHeld(there);
    else if (sameMan(held, there)) setHeld(null);
    else change(put(draft, held, place));
  };
  const tapMan = (man: Man): void => {
    if (heldPlace !== null) change(put(draft, man, heldPlace));
    else setHeld(sameMan(held, man) ? null : man);
  };
  const nameOf = (man: Man): string =>
    'in' in man
      ? (team.lineup.find((one) => one.lineupId === man.in)?.name ?? '')
      : (team.roster.find((one) => one.player === man.bench)?.name ?? '');
  const positionsOf = (man: Man): readonly string[] => {
    const player = 'bench' in man ? man.bench : team.lineup.find((one) => one.lineupId === man.in)?.player;
    return team.roster.find((one) => one.player === player)?.positions ?? [];
  };
  const wanted = heldPlace ?? PLACES.find((place) => place !== 'DH' && draft.at[place] === undefined) ?? null;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="grid content-start gap-3">
        {draft.loose.length === 0 ? null : (
          <div className="grid gap-1.5">
            <h3 className="text-base font-bold">Without a position</h3>
            {draft.loose.map((man) => (
              <ManButton
                key={manKey(man)}
                name={nameOf(man)}
                detail={positionsOf(man).join(', ') || 'no position'}
                pressed={sameMan(held, man)}
                marked
                onClick={() => tapMan(man)}
              />
            ))}
          </div>
        )}
        <div className="grid gap-1.5">
          <h3 className="text-base font-bold">In the field</h3>
          {places.map((place) => {
            const man = draft.at[place] ?? null;
            const isRated = man !== null && (place === 'DH' || positionsOf(man).includes(place));
            const field = FIELD_POSITIONS.find((one) => one === place);
            const card = cards.get(playerOf(state, side, man));
            const range = field === undefined ? undefined : card?.abilities.fielding[field];
            return (
              <ManButton
                key={place}
                lead={place}
                name={man === null ? 'Nobody' : nameOf(man)}
                detail={
                  man === null
                    ? 'tap a man, then here'
                    : !isRated
                      ? 'out of position: the worst of ratings'
                      : range === undefined
                        ? positionsOf(man).join(', ')
                        : `range ${range.range} · errors ${range.error}`
                }
                pressed={man !== null && sameMan(held, man)}
                marked={man === null || !sameMan(before.at[place] ?? null, man)}
                onClick={() => tapPlace(place)}
              />
            );
          })}
        </div>
      </div>
      <div className="grid content-start gap-1.5">
        <h3 className="text-base font-bold">Bench</h3>
        <p className="text-sm text-soft">
          {held === null ? 'Tap a man, then the place he takes.' : `${nameOf(held)}: tap where he goes.`}
        </p>
        {benchFor(state, side, draft, wanted).map((entry) => (
          <ManButton
            key={entry.player}
            name={entry.name}
            detail={benchText(entry, cards.get(entry.player))}
            pressed={sameMan(held, { bench: entry.player })}
            onClick={() => tapMan({ bench: entry.player })}
          />
        ))}
        {comersIn(draft) < 2 ? null : (
          <Switch
            label="Double switch"
            note="They bat in each other’s place."
            checked={draft.crossed}
            onChange={(crossed) => change({ ...draft, crossed })}
          />
        )}
      </div>
    </div>
  );
}

const playerOf = (state: GameState, side: Side, man: Man | null): number =>
  man === null
    ? -1
    : 'bench' in man
      ? man.bench
      : (state[side].lineup.find((one) => one.lineupId === man.in)?.player ?? -1);

/** The draft that given changes describe. */
function drawn(state: GameState, side: Side, changes: readonly LineupChange[], last: Draft): Draft {
  const start = draftOf(state, side);
  if (changes.length === 0) return start;
  const at: Partial<Record<Position, Man>> = { ...start.at };
  const gone = new Set(changes.flatMap((change) => (change.type === 'enter' ? [change.replaces] : [change.lineupId])));
  const stays = (man: Man): boolean => !('in' in man) || !gone.has(man.in);
  for (const place of PLACES) {
    const man = at[place];
    if (man !== undefined && !stays(man)) delete at[place];
  }
  for (const change of changes) {
    if (change.type === 'leave') continue;
    const place = PLACES.find((one) => one === change.position);
    if (place !== undefined) at[place] = change.type === 'enter' ? { bench: change.player } : { in: change.lineupId };
  }
  return { at, loose: start.loose.filter(stays), crossed: last.crossed };
}
