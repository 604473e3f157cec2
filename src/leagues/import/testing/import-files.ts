/** Invented files for tests of imports. */

const BATTING =
  'homerun,bp_homerun,triple,double_three,double_two,double_pull,single_two,single_one,single_center,bp_single,' +
  'hbp,walk,strikeout,lineout,popout,flyout_a,flyout_bq,flyout_lf_b,flyout_rf_b,groundout_a,groundout_b,groundout_c';
const SIDE: Readonly<Record<string, number>> = {
  homerun: 3.05,
  bp_homerun: 2,
  triple: 0.4,
  double_three: 0.5,
  double_two: 2.5,
  double_pull: 1.5,
  single_two: 3.3,
  single_one: 2.2,
  single_center: 5.1,
  bp_single: 3.4,
  hbp: 1.15,
  walk: 8.9,
  strikeout: 25,
  lineout: 3.2,
  popout: 6.6,
  flyout_a: 0.6,
  flyout_bq: 2,
  flyout_lf_b: 9,
  flyout_rf_b: 8,
  groundout_a: 12,
  groundout_b: 4,
  groundout_c: 3.6,
};

export const CARD_HEADER = `player,name,bats,throws,card,versus,running,fielding,${BATTING}`;

/** The two lines of a batting card. Ratings that are given take the place of sound ones: the sum is theirs to keep. */
export const cardLines = (
  id: string,
  name: string,
  ratings: Readonly<Record<string, number>> = {},
): readonly string[] =>
  ['L', 'R'].map((versus) => {
    const side = BATTING.split(',').map((rating) => ratings[rating] ?? SIDE[rating] ?? 0);
    return [id, name, 'S', 'R', 'batting', versus, 14, 'SS 2e18; 2B 3e12', ...side].join(',');
  });

/** A season of four players. */
export const SEASON_FILES: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'People.csv',
    text: `playerID,retroID,nameFirst,nameLast,bats,throws
brandva01,brana001,Ada,Brandvold,R,R
okonejo01,okonj001,Jomo,Okonedo,B,R
kettewi01,kettw001,Wim,Kettering,L,L
kettewa02,kettw002,Wanda,Kettering,R,R`,
  },
  {
    name: 'Batting.csv',
    text: `playerID,stint,teamID,G,AB,R,H,2B,3B,HR,RBI,SB,CS,BB,SO,IBB,HBP,SH,SF,GIDP
brandva01,1,AAA,100,350,60,100,20,3,15,50,10,3,40,80,4,5,1,3,6
brandva01,2,BBB,50,180,30,54,10,0,9,30,5,2,20,40,1,2,0,2,3
okonejo01,1,AAA,120,400,50,100,22,1,12,45,1,1,30,90,0,4,0,3,10
kettewi01,1,BBB,30,50,1,6,0,0,0,2,0,0,2,22,0,0,6,0,1`,
  },
  {
    name: 'Pitching.csv',
    text: `playerID,stint,teamID,W,L,G,GS,CG,SHO,SV,IPouts,H,R,ER,HR,BB,SO,IBB,WP,HBP,BK,BFP,GF,SH,SF,GIDP
kettewi01,1,BBB,12,8,31,30,1,0,0,558,170,80,75,22,50,190,2,6,6,1,770,0,4,5,12
kettewa02,1,AAA,3,2,60,0,0,0,12,180,50,22,20,6,20,70,1,3,2,0,245,40,1,1,4`,
  },
  {
    name: 'Fielding.csv',
    text: `playerID,stint,teamID,POS,G,GS,InnOuts,PO,A,E,DP,PB,SB,CS
brandva01,1,AAA,SS,100,98,2600,160,280,10,60,,,
brandva01,2,BBB,SS,50,49,1300,80,140,5,30,,,
okonejo01,1,AAA,C,110,105,2800,900,60,5,5,9,50,20
kettewi01,1,BBB,P,31,30,558,8,25,2,1,,,
kettewa02,1,AAA,P,60,0,180,3,8,0,0,,,`,
  },
];
