import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { Side } from '@/game/play';
import type { LeagueId } from '@/game/state';
import type { NewGameInput } from '@/server/api/schemas/new-game.schema';

export const OPPONENTS = ['computer', 'friend', 'watch'] as const;
export type Opponent = (typeof OPPONENTS)[number];

/** What the person has chosen so far on the new-game page. */
export interface Draft {
  readonly league: LeagueId | null;
  readonly opponent: Opponent;
  /** My team; of two computers, the one at `side`. */
  readonly team: number | null;
  /** The other team; null is drawn by lot when the game is made. */
  readonly rival: number | null;
  readonly side: Side;
  readonly innings: number;
  readonly designatedHitter: boolean;
  readonly extraInningRunner: boolean;
  readonly mercy: boolean;
  readonly isPrivate: boolean;
  /** Milliseconds between the moves of two computers. */
  readonly paceMs: number;
}

export const FIRST_DRAFT: Draft = {
  league: null,
  opponent: 'computer',
  team: null,
  rival: null,
  side: 'home',
  innings: STANDARD_RULES.innings,
  designatedHitter: STANDARD_RULES.designatedHitter,
  extraInningRunner: STANDARD_RULES.extraInningRunner,
  mercy: false,
  isPrivate: false,
  paceMs: 1500,
};

export const MERCY_LEAD = 10;
/** Seven of nine innings, and in proportion. */
export const mercyAfter = (innings: number): number => Math.max(1, Math.round((innings * 7) / 9));

/** The draft's rules as the game takes them. */
export const rulesOf = (draft: Draft): GameRules => ({
  innings: draft.innings,
  designatedHitter: draft.designatedHitter,
  extraInningRunner: draft.extraInningRunner,
  mercy: draft.mercy ? { lead: MERCY_LEAD, afterInning: mercyAfter(draft.innings) } : null,
  maxInnings: null,
});

export type Problems = Readonly<Partial<Record<'name' | 'league' | 'team' | 'rival' | 'innings', string>>>;

/** What keeps the game from being made, by field; empty when all is well. `teams` are those of the league. */
export function problemsOf(draft: Draft, teams: readonly number[]): Problems {
  const hasTeam = draft.team !== null && teams.includes(draft.team);
  const badInnings = !Number.isInteger(draft.innings) || draft.innings < 1 || draft.innings > 30;
  return {
    ...(draft.league === null ? { league: 'Choose a league.' } : {}),
    ...(hasTeam ? {} : { team: draft.opponent === 'watch' ? 'Choose the first team.' : 'Choose your team.' }),
    ...(hasTeam && draft.rival === draft.team ? { rival: 'A team cannot play itself: choose another one.' } : {}),
    ...(badInnings ? { innings: 'A game has 1 to 30 innings.' } : {}),
  };
}

/** The call that makes the game; `rival` is the other team, drawn already. Null while something is missing. */
export function newGameInput(draft: Draft, rival: number | null): NewGameInput | null {
  if (draft.league === null || draft.team === null || rival === null || rival === draft.team) return null;
  const watch = draft.opponent === 'watch';
  const mine = { teamId: draft.team, manager: watch ? ('computer' as const) : ('me' as const) };
  const theirs = { teamId: rival, manager: draft.opponent === 'friend' ? ('friend' as const) : ('computer' as const) };
  return {
    league: draft.league,
    away: draft.side === 'away' ? mine : theirs,
    home: draft.side === 'home' ? mine : theirs,
    rules: rulesOf(draft),
    visibility: draft.isPrivate ? 'private' : 'public',
    mode: draft.opponent === 'friend' ? 'friendly' : 'practice',
    pace: watch ? draft.paceMs : null,
  };
}

/** Draws one of `teams` other than `not`. `random` gives [0, 1). Null when there is none. */
export function drawTeam(teams: readonly number[], not: number | null, random: () => number): number | null {
  const others = teams.filter((team) => team !== not);
  return others[Math.floor(random() * others.length)] ?? null;
}

/** The game in one sentence, before it is made. `nameOf` gives a team's name; null is a team drawn by lot. */
export function draftSentence(draft: Draft, nameOf: (team: number | null) => string): string {
  const who = { computer: 'the computer', friend: 'your friend', watch: 'computer' }[draft.opponent];
  const mine = draft.team === null ? 'a team' : nameOf(draft.team);
  const theirs = draft.rival === null ? 'a team drawn by lot' : nameOf(draft.rival);
  const me = draft.opponent === 'watch' ? 'computer' : 'you';
  const [away, home] =
    draft.side === 'away' ? [`${mine} (${me})`, `${theirs} (${who})`] : [`${theirs} (${who})`, `${mine} (${me})`];
  const extras = [
    draft.innings === 1 ? 'one inning' : `${draft.innings} innings`,
    draft.designatedHitter ? 'designated hitter' : 'pitchers bat',
    ...(draft.extraInningRunner ? ['runner on second in extra innings'] : []),
    ...(draft.mercy ? [`mercy rule at ${MERCY_LEAD} runs`] : []),
    draft.isPrivate ? 'private' : 'anyone may watch',
  ];
  return `${away} at ${home}: ${extras.join(', ')}.`;
}
