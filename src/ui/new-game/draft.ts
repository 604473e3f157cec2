import { CONFIRM_SECONDS, STANDARD_RULES, type CalledPlays, type ConfirmPolicy, type GameRules } from '@/game/rules';
import type { Side } from '@/game/play';
import type { ComputerStyle, LeagueId } from '@/game/state';
import type { NewGameInput } from '@/server/api/schemas/new-game.schema';

export const OPPONENTS = ['computer', 'friend', 'watch'] as const;
export type Opponent = (typeof OPPONENTS)[number];

/** What the person has chosen so far on the new-game page. */
export interface Draft {
  readonly league: LeagueId | null;
  readonly opponent: Opponent;
  /** My team; of two computers, the one at `side`. Null is drawn by lot when the game is made. */
  readonly team: number | null;
  /** The other team; null is drawn by lot. */
  readonly rival: number | null;
  readonly side: Side;
  readonly innings: number;
  readonly designatedHitter: boolean;
  readonly extraInningRunner: boolean;
  readonly mercy: boolean;
  /** Tied after three extra innings, the game is a tie. */
  readonly mayTie: boolean;
  readonly threeBatterMinimum: boolean;
  readonly outOfPosition: boolean;
  readonly fatigue: boolean;
  readonly injuries: boolean;
  /** On paper cards: whether the other manager looks at a result that was entered, and how long. */
  readonly confirmResult: ConfirmPolicy;
  readonly confirmSeconds: number;
  /** On paper cards: dice may be rolled at home. */
  readonly tableDice: boolean;
  /** On paper cards: who says what comes of a steal, a bunt or a hit-and-run. */
  readonly calledPlays: CalledPlays;
  /** On cards: the cardsets of the game, the primary one first; null for the standard of the league. */
  readonly ladder: readonly number[] | null;
  /** How computers manage. */
  readonly style: ComputerStyle;
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
  mayTie: false,
  threeBatterMinimum: STANDARD_RULES.threeBatterMinimum,
  outOfPosition: STANDARD_RULES.outOfPosition,
  fatigue: STANDARD_RULES.fatigue,
  injuries: STANDARD_RULES.injuries,
  confirmResult: 'window',
  confirmSeconds: CONFIRM_SECONDS,
  tableDice: false,
  calledPlays: 'read',
  ladder: null,
  style: 'balanced',
  isPrivate: false,
  paceMs: 1500,
};

export const MERCY_LEAD = 10;
/** Innings that a game which may end in a tie goes on. */
export const EXTRA_INNINGS = 3;
/** Longest game there is. */
const MOST_INNINGS = 30;
/** Seven of nine innings, and in proportion. */
export const mercyAfter = (innings: number): number => Math.max(1, Math.round((innings * 7) / 9));

/** The draft's rules as the game takes them. */
export const rulesOf = (draft: Draft): GameRules => ({
  ...STANDARD_RULES,
  innings: draft.innings,
  designatedHitter: draft.designatedHitter,
  extraInningRunner: draft.extraInningRunner,
  mercy: draft.mercy ? { lead: MERCY_LEAD, afterInning: mercyAfter(draft.innings) } : null,
  maxInnings: draft.mayTie ? Math.min(MOST_INNINGS, draft.innings + EXTRA_INNINGS) : null,
  threeBatterMinimum: draft.threeBatterMinimum,
  outOfPosition: draft.outOfPosition,
  fatigue: draft.fatigue,
  injuries: draft.injuries,
  ...(draft.league === 'sba' ? paperRules(draft) : {}),
});

/** Rules as the fields of a draft have them; what no field asks for is as `rulesOf` makes it. */
export const fieldsOf = (rules: GameRules) =>
  ({
    innings: rules.innings,
    designatedHitter: rules.designatedHitter,
    extraInningRunner: rules.extraInningRunner,
    mercy: rules.mercy !== null,
    mayTie: rules.maxInnings !== null,
    threeBatterMinimum: rules.threeBatterMinimum,
    outOfPosition: rules.outOfPosition,
    fatigue: rules.fatigue,
    injuries: rules.injuries,
    confirmResult: rules.confirmResult ?? 'off',
    confirmSeconds: rules.confirmSeconds ?? CONFIRM_SECONDS,
    tableDice: rules.tableDice ?? false,
    calledPlays: rules.calledPlays ?? 'rules',
  }) satisfies Partial<Draft>;

/** What only a game on paper cards asks. */
const paperRules = ({ confirmResult, confirmSeconds, tableDice, calledPlays }: Draft): Partial<GameRules> => ({
  confirmResult,
  confirmSeconds,
  tableDice,
  calledPlays,
});

export type Problems = Readonly<Partial<Record<'name' | 'league' | 'rival' | 'ladder' | 'innings', string>>>;

/** What keeps the game from being made, by field; empty when all is well. */
export function problemsOf(draft: Draft): Problems {
  const badInnings = !Number.isInteger(draft.innings) || draft.innings < 1 || draft.innings > 30;
  return {
    ...(draft.league === null ? { league: 'Choose a league.' } : {}),
    ...(draft.team !== null && draft.team === draft.rival
      ? { rival: 'A team cannot play itself: choose another one.' }
      : {}),
    ...(draft.league === 'pd' && draft.ladder?.length === 0 ? { ladder: 'A game needs a cardset: put one in.' } : {}),
    ...(badInnings ? { innings: 'A game has 1 to 30 innings.' } : {}),
  };
}

/** Draws the teams that are left to the lot, each once. `random` gives [0, 1). */
export function drawTeams(draft: Draft, teams: readonly number[], random: () => number): Draft {
  const draw = (not: number | null): number | null => {
    const others = teams.filter((team) => team !== not);
    return others[Math.floor(random() * others.length)] ?? null;
  };
  const team = draft.team ?? draw(draft.rival);
  return { ...draft, team, rival: draft.rival ?? draw(team) };
}

/** The call that makes the game, once both teams are drawn. Null while something is missing. */
export function newGameInput(draft: Draft): NewGameInput | null {
  const { league, team, rival } = draft;
  if (league === null || team === null || rival === null || rival === team) return null;
  const watch = draft.opponent === 'watch';
  const { style } = draft;
  const mine = watch ? { teamId: team, manager: 'computer' as const, style } : { teamId: team, manager: 'me' as const };
  const theirs =
    draft.opponent === 'friend'
      ? { teamId: rival, manager: 'friend' as const }
      : { teamId: rival, manager: 'computer' as const, style };
  return {
    league,
    away: draft.side === 'away' ? mine : theirs,
    home: draft.side === 'home' ? mine : theirs,
    rules: rulesOf(draft),
    visibility: draft.isPrivate ? 'private' : 'public',
    mode: draft.opponent === 'friend' ? 'friendly' : 'practice',
    pace: watch ? draft.paceMs : null,
    ...(league === 'pd' && draft.ladder !== null
      ? { cardsets: draft.ladder.map((cardset, index) => ({ cardset, priority: index + 1 })) }
      : {}),
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The game in one sentence, before it is made. */
export function draftSentence(draft: Draft, nameOf: (team: number) => string): string {
  const called = (team: number | null): string => (team === null ? 'a team by lot' : nameOf(team));
  const [mine, theirs] = [called(draft.team), called(draft.rival)];
  const [away, home] = draft.side === 'away' ? [mine, theirs] : [theirs, mine];
  const where = draft.side === 'away' ? 'away' : 'at home';
  const who = {
    computer: `You manage ${mine} ${where}, the computer manages ${theirs}`,
    friend: `You manage ${mine} ${where}, your friend manages ${theirs}`,
    watch: `${upperFirst(away)} at ${home}, two computers`,
  }[draft.opponent];
  const extras = [
    draft.innings === 1 ? 'one inning' : `${draft.innings} innings`,
    draft.designatedHitter ? 'designated hitter' : 'pitchers bat',
    ...(draft.extraInningRunner ? ['runner on second in extra innings'] : []),
    ...(draft.mercy ? [`mercy rule at ${MERCY_LEAD} runs`] : []),
    draft.isPrivate ? 'private' : 'anyone may watch',
  ];
  return `${who}: ${extras.join(', ')}.`;
}
