import { CARD_OUTCOMES } from '@/game/outcomes';
import type { ImportSource, SheetPart } from './source';

/** An invented file of the kind, as somebody could make it. */
export interface ExampleFile {
  readonly name: string;
  readonly part: Exclude<SheetPart, 'unused'>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const table = (name: string, part: ExampleFile['part'], text: string): ExampleFile => {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return { name, part, columns, rows };
};

const BATTING: Readonly<Record<string, string>> = {
  homerun: '3.05',
  bp_homerun: '2',
  triple: '0.4',
  double_three: '0.5',
  double_two: '2.5',
  double_pull: '1.5',
  single_two: '3.3',
  single_one: '2.2',
  single_center: '5.1',
  bp_single: '3.4',
  hbp: '1.15',
  walk: '8.9',
  strikeout: '25',
  lineout: '3.2',
  popout: '6.6',
  flyout_a: '0.6',
  flyout_bq: '2',
  flyout_lf_b: '9',
  flyout_rf_b: '8',
  groundout_a: '12',
  groundout_b: '4',
  groundout_c: '3.6',
};
const PITCHING: Readonly<Record<string, string>> = {
  homerun: '2',
  bp_homerun: '2',
  triple: '0.5',
  double_three: '1',
  double_two: '3',
  double_cf: '1',
  single_two: '4',
  single_one: '4',
  single_center: '5',
  bp_single: '5',
  hbp: '1',
  walk: '7',
  strikeout: '24',
  flyout_lf_b: '6',
  flyout_cf_b: '7',
  flyout_rf_b: '6',
  groundout_a: '0.5',
  groundout_b: '0',
  xcheck_p: '1',
  xcheck_c: '3',
  xcheck_1b: '2',
  xcheck_2b: '6',
  xcheck_3b: '3',
  xcheck_ss: '7',
  xcheck_lf: '2',
  xcheck_cf: '3',
  xcheck_rf: '2',
};
const RATED = CARD_OUTCOMES.filter((key) => key in BATTING || key in PITCHING);
const CARD_COLUMNS = [
  'player',
  'name',
  'bats',
  'throws',
  'card',
  'versus',
  'running',
  'fielding',
  'hold',
  'starter_rating',
  'relief_rating',
  'rarity',
];
const side = (of: readonly string[], ratings: Readonly<Record<string, string>>): readonly string[] => [
  ...of,
  ...RATED.map((key) => ratings[key] ?? ''),
];

const CARDS: ExampleFile = {
  name: 'cards-example.csv',
  part: 'cards',
  columns: [...CARD_COLUMNS, ...RATED],
  rows: ['L', 'R'].flatMap((versus) => [
    side(
      ['brandvold-a', 'Ada Brandvold', 'S', 'R', 'batting', versus, '14', 'SS 2e18; 2B 3e12', '', '', '', 'Starter'],
      BATTING,
    ),
    side(
      ['kettering-w', 'Wim Kettering', 'L', 'L', 'pitching', versus, '', 'P 3e10', '2', '6', '2', 'Starter'],
      PITCHING,
    ),
  ]),
};

/** One sound example of each kind, in the order of its files. */
export const EXAMPLES: Readonly<Record<ImportSource, readonly ExampleFile[]>> = {
  cards: [CARDS],
  players: [
    table(
      'players-example.csv',
      'players',
      `id,name,bats,throws,positions,team,running,starter_rating,injured_until,minor_league
brandvold-a,Ada Brandvold,S,R,SS 2e18; 2B 3e12,,14,,,no
kettering-w,Wim Kettering,L,L,P,,,6,2026-05-01,no`,
    ),
  ],
  teams: [
    table(
      'teams-example.csv',
      'teams',
      `name,abbreviation,color,park,home_run_l,home_run_r,single
Hilltop Hares,HIL,#1f4e79,Long Meadow,12,9,10
Harbour Herons,HER,#7a2230,The Docks,8,11,10`,
    ),
  ],
  schedule: [
    table(
      'schedule-example.csv',
      'schedule',
      `number,day,date,time,away,home
1,1,2026-04-01,19:05,HIL,HER
2,2,2026-04-02,,HER,HIL`,
    ),
  ],
  stats: [
    table(
      'people-example.csv',
      'people',
      `playerID,nameFirst,nameLast,bats,throws
brandva01,Ada,Brandvold,R,R
kettewi01,Wim,Kettering,L,L`,
    ),
    table(
      'batting-example.csv',
      'batting',
      `playerID,stint,teamID,AB,R,H,2B,3B,HR,SB,CS,BB,SO,IBB,HBP,SH,SF,GIDP
brandva01,1,HIL,350,60,100,20,3,15,10,3,40,80,4,5,1,3,6
kettewi01,1,HIL,50,1,6,0,0,0,0,0,2,22,0,0,6,0,1`,
    ),
    table(
      'pitching-example.csv',
      'pitching',
      `playerID,stint,teamID,G,GS,SV,IPouts,H,HR,BB,SO,IBB,WP,HBP,BK,BFP,SH,SF
kettewi01,1,HIL,31,30,0,558,170,22,50,190,2,6,6,1,770,4,5`,
    ),
    table(
      'fielding-example.csv',
      'fielding',
      `playerID,POS,InnOuts,PO,A,E,PB,SB,CS
brandva01,SS,2600,160,280,10,,,
kettewi01,P,558,8,25,2,,,`,
    ),
  ],
};
