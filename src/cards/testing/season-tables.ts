import type { CsvTable } from '../from-stats/csv-table';
import type { SeasonTables } from '../from-stats/read-season';

/** A table from CSV lines without quotes. */
export function csvTable(file: string, lines: readonly string[]): CsvTable {
  const [header = '', ...rows] = lines;
  const columns = header.split(',');
  return {
    file,
    columns,
    rows: rows.map((row, index) => {
      const cells = row.split(',');
      return { line: index + 2, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) };
    }),
  };
}

const PLAYERS = [
  'playerID,retroID,nameFirst,nameLast,bats,throws',
  'brandva01,brana001,Ada,Brandvold,R,R',
  'okonejo01,okonj001,Jomo,Okonedo,B,R',
  'kettewi01,kettw001,Wim,Kettering,L,L',
  'kettewa02,kettw002,Wanda,Kettering,R,R',
];
const BATTING = [
  'playerID,stint,G,AB,R,H,2B,3B,HR,RBI,SB,CS,BB,SO,IBB,HBP,SH,SF,GIDP',
  'brandva01,1,100,350,60,100,20,3,15,50,10,3,40,80,4,5,1,3,6',
  'brandva01,2,50,180,30,54,10,0,9,30,5,2,20,40,1,2,0,2,3',
  'okonejo01,1,120,400,50,100,22,1,12,45,1,1,30,90,0,4,0,3,10',
  'kettewi01,1,30,50,1,6,0,0,0,2,0,0,2,22,0,0,6,0,1',
];
const PITCHING = [
  'playerID,stint,W,L,G,GS,CG,SHO,SV,IPouts,H,R,ER,HR,BB,SO,IBB,WP,HBP,BK,BFP,GF,SH,SF,GIDP',
  'kettewi01,1,12,8,31,30,1,0,0,558,170,80,75,22,50,190,2,6,6,1,770,0,4,5,12',
  'kettewa02,1,3,2,60,0,0,0,12,180,50,22,20,6,20,70,1,3,2,0,245,40,1,1,4',
  'okonejo01,1,0,0,1,0,0,0,0,3,2,2,2,1,0,0,0,0,0,0,5,1,0,0,0',
];
const FIELDING = [
  'playerID,stint,POS,G,GS,InnOuts,PO,A,E,DP,PB,SB,CS',
  'brandva01,1,SS,100,98,2600,160,280,10,60,,,',
  'brandva01,2,SS,50,49,1300,80,140,5,30,,,',
  'brandva01,2,3B,2,1,30,1,3,0,0,,,',
  'okonejo01,1,C,110,105,2800,900,60,5,5,9,50,20',
  'okonejo01,1,P,1,0,3,0,0,0,0,,,',
  'kettewi01,1,P,31,30,558,8,25,2,1,,,',
  'kettewa02,1,P,60,0,180,3,8,0,0,,,',
];

export interface SeasonLines {
  readonly players?: readonly string[];
  readonly batting?: readonly string[];
  readonly pitching?: readonly string[];
  readonly fielding?: readonly string[];
  readonly splits?: readonly string[];
}

/** An invented season of four players, one traded; any file can be replaced. */
export const seasonTables = (lines: SeasonLines = {}): SeasonTables => ({
  players: csvTable('players.csv', lines.players ?? PLAYERS),
  batting: csvTable('batting.csv', lines.batting ?? BATTING),
  pitching: csvTable('pitching.csv', lines.pitching ?? PITCHING),
  fielding: csvTable('fielding.csv', lines.fielding ?? FIELDING),
  splits: lines.splits === undefined ? null : csvTable('splits.csv', lines.splits),
});
