import type { BoxScore } from '@/game/box-score';
import type { GameEvent } from '@/game/events';
import type { Play, Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { Substituted } from '@/game/substitution';
import type { EventText } from '../event-text';
import type { RosterRecord, TeamRecord } from '../people';
import type { Appearance, PlayRecord, TeamFlag } from '../records';
import type { People } from './people';

/** What stands beside an event file: who the teams and the men are. */
export interface Register {
  readonly teams: ReadonlyMap<string, TeamRecord>;
  /** By player id. */
  readonly rosters: ReadonlyMap<string, RosterRecord>;
}

/** One thing that happened, with the state before it. */
export type Step =
  | {
      readonly type: 'play';
      readonly before: GameState;
      readonly play: Play;
      readonly text: EventText;
      readonly record: PlayRecord;
      readonly hands: Hands;
      /** He came in for this plate appearance. */
      readonly isPinchHitting: boolean;
    }
  | {
      readonly type: 'substitution';
      readonly before: GameState;
      readonly data: Substituted;
      readonly subs: readonly Appearance[];
    };

/** L or R each. */
export interface Hands {
  readonly batter: string;
  readonly pitcher: string;
}

/** A real game, played over again by our own fold and scoring. */
export interface ReadGame {
  readonly id: string;
  readonly info: ReadonlyMap<string, string>;
  readonly people: People;
  /** The log of the game, without sequence numbers. */
  readonly events: readonly GameEvent[];
  readonly steps: readonly Step[];
  readonly plays: readonly Play[];
  /** At its end. */
  readonly state: GameState;
  readonly box: BoxScore;
  /** 0 the visitors, 1 the home team. */
  readonly flagOf: (side: Side) => TeamFlag;
}
