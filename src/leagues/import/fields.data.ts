import { CARD_OUTCOMES } from '@/game/outcomes';
import type { ImportField } from './field';
import type { SheetPart } from './source';

const field = (key: string, label: string, meaning: string, aliases = ''): ImportField => ({
  key,
  label,
  meaning,
  isRequired: false,
  aliases: aliases === '' ? [] : aliases.split(', '),
});
const required = (...of: Parameters<typeof field>): ImportField => ({ ...field(...of), isRequired: true });

const words = (key: string): string => key.replaceAll('_', ' ');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const ABILITIES: readonly ImportField[] = [
  field('running', 'Running', '1 to 20, safe on the d20', 'run, speed'),
  field('steal_jump', 'Steal jump', '0 to 36, chances of a good jump', 'stealJump, jump'),
  field('steal_auto', 'Steal auto', 'true or false', 'stealAuto'),
  field('steal_high', 'Steal high', '0 to 20, with a good jump', 'stealHigh'),
  field('steal_low', 'Steal low', '0 to 20, without', 'stealLow'),
  field('bunting', 'Bunting', 'A to D', 'bunt'),
  field('hit_and_run', 'Hit and run', 'A to D', 'hitAndRun, hnr'),
  field('power', 'Power', 'N, or W for weak', ''),
  field('hold', 'Hold', '−9 to 9, of a pitcher', ''),
  field('wild_pitch', 'Wild pitch', '0 to 20', 'wildPitch, wp'),
  field('balk', 'Balk', '0 to 20', 'bk'),
  field('pickoff', 'Pickoff', '0 to 20', 'pick'),
  field('starter_rating', 'Starter', 'innings a starter lasts, 1 to 9', 'starter, starterRating'),
  field('relief_rating', 'Relief', 'innings a reliever lasts, 1 to 9', 'relief, reliefRating'),
  field('closer_rating', 'Closer', '1 to 9', 'closer, closerRating'),
];

const HANDS: readonly ImportField[] = [
  required('bats', 'Bats', 'L, R or S', 'bat, hits, B'),
  required('throws', 'Throws', 'L or R', 'throw, hand, T'),
];

const TEAM = field('team', 'Team', 'name or abbreviation of a team of the league', 'teamID, club, franchise, owner');
const IMAGE = field('image_url', 'Picture', 'an https:// address', 'image, imageUrl, picture, headshot');

const CARDS: readonly ImportField[] = [
  required('player', 'Player id', 'the same in every row and every file', 'playerId, id, player_id, bbref_id'),
  required('name', 'Name', 'up to 60 characters', 'player_name, fullName'),
  ...HANDS,
  required('card', 'Card', 'batting or pitching: one row is one side', 'kind, type'),
  required('versus', 'Against', 'L or R: the hand faced', 'vs, vs_hand, hand faced'),
  ...CARD_OUTCOMES.map((key) => field(key, capital(words(key)), 'chances of 108, in steps of 0.05')),
  ...ABILITIES,
  field('fielding', 'Fielding', 'like SS 2e18; C 3e10(-1) pb2 t3', 'positions, defense'),
  TEAM,
  field('rarity', 'Rarity', 'up to 30 characters', 'tier'),
  IMAGE,
];

const PLAYERS: readonly ImportField[] = [
  field('id', 'Player id', 'tells players of one name apart', 'player, playerId, player_id'),
  required('name', 'Name', 'up to 60 characters', 'player_name, fullName'),
  ...HANDS,
  required('fielding', 'Positions', 'like SS; 2B, or rated: SS 2e18', 'positions, position, pos, defense'),
  TEAM,
  ...ABILITIES,
  IMAGE,
  field(
    'injured_until',
    'Injured until',
    'the day he is back, like 2026-05-01',
    'injuredUntil, injury, il_return, dl_return',
  ),
  field('minor_league', 'Minor league', 'true or false', 'minors, minorLeague, il'),
  field('person', 'Person', 'who he is in every league', 'person_key, personKey'),
];

const TEAMS: readonly ImportField[] = [
  required('name', 'Name', 'up to 60 characters', 'team, teamName, long_name, lname'),
  required('abbreviation', 'Abbreviation', 'up to 5 characters', 'abbrev, abbr, teamID, code, short'),
  field('color', 'Colour', 'like #1f4e79', 'colour, primary_color'),
  field('park', 'Park', 'name of the ballpark', 'ballpark, stadium, park_name, park.name'),
  field('home_run_l', 'Homers, left', 'ballpark number 0 to 20', 'homeRunL, park.homeRunL, hr_l, bphr_l'),
  field('home_run_r', 'Homers, right', 'ballpark number 0 to 20', 'homeRunR, park.homeRunR, hr_r, bphr_r'),
  field('single', 'Singles', 'ballpark number 0 to 20', 'park.single, singles, bp_single'),
];

const SCHEDULE: readonly ImportField[] = [
  field('number', 'Number', '1 for the season’s first game', 'game, no, gameNumber'),
  field('day', 'Day', '1 for the season’s first day', 'week, round'),
  required(
    'date',
    'Date',
    'a day like 2026-04-01 or 4/1/2026, or a moment like 2026-04-01T19:00Z',
    'deadline, due, when, datetime, game_date',
  ),
  field('time', 'Time', 'like 19:05; without it the end of the day', 'start, hour'),
  required('away', 'Away', 'name or abbreviation', 'visitor, visitors, road, away_team, awayTeam, guest'),
  required('home', 'Home', 'name or abbreviation', 'host, home_team, homeTeam'),
];

const PLAYER_ID = required('playerID', 'Player id', 'the same in every file', 'player, id, player_id');
const TEAM_ID = field('teamID', 'Team', 'name or abbreviation of a team of the league', 'team, club');
const counts = (names: string, isRequired: boolean): readonly ImportField[] =>
  names.split(' ').map((key) => ({ key, label: key, meaning: 'a whole number', isRequired, aliases: [] }));

const PEOPLE: readonly ImportField[] = [
  PLAYER_ID,
  required('nameFirst', 'First name', 'may be empty', 'first_name, first, given'),
  required('nameLast', 'Last name', 'up to 60 characters', 'last_name, last, family'),
  required('bats', 'Bats', 'L, R or B', 'bat'),
  required('throws', 'Throws', 'L or R', 'throw'),
  field('retroID', 'Retrosheet id', 'for splits', 'retro_id'),
];

const SPLITS: readonly ImportField[] = [
  required('player', 'Player', 'id or name', 'playerID, name'),
  required('versus', 'Against', 'L or R', 'vs, split'),
  ...counts('PA AB H 2B 3B HR BB SO HBP', true),
  field('role', 'Role', 'batting or pitching'),
];

/** Our fields, by what a file is. */
export const IMPORT_FIELDS: Readonly<Record<SheetPart, readonly ImportField[]>> = {
  cards: CARDS,
  players: PLAYERS,
  teams: TEAMS,
  schedule: SCHEDULE,
  people: PEOPLE,
  batting: [
    PLAYER_ID,
    ...counts('AB R H 2B 3B HR SB CS BB SO IBB HBP SH SF GIDP', true),
    TEAM_ID,
    field('stint', 'Stint', 'which club of the year, 1 first'),
  ],
  pitching: [
    PLAYER_ID,
    ...counts('G GS SV IPouts H HR BB SO IBB WP HBP BK BFP SH SF', true),
    ...counts('2B 3B', false),
    TEAM_ID,
    field('stint', 'Stint', 'which club of the year, 1 first'),
  ],
  fielding: [
    PLAYER_ID,
    required('POS', 'Position', 'P, C, 1B … RF', 'position'),
    ...counts('InnOuts PO A E PB SB CS', true),
  ],
  splits: SPLITS,
  unused: [],
};
